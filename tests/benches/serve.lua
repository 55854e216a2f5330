-- Asks for the lines of QUERIES, one after the other, each as a look-up; prints latencies.
-- Run by serve.sh.

local texts = {}
local position = 0
local step = 1
local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init()
  local prefix = os.getenv("PREFIX") or "/tmserver/es/en/unit/"
  for line in io.lines(os.getenv("QUERIES")) do
    local text = line:match("^[^\t]*")
    if text ~= "" then
      texts[#texts + 1] = prefix .. text:gsub("[^%w%-%._~]", function(byte)
        return string.format("%%%02X", string.byte(byte))
      end)
    end
  end
  -- Each thread begins elsewhere.
  position = math.floor(number * #texts / 2)
end

function request()
  position = position % #texts + 1
  return wrk.format("GET", texts[position])
end

function done(summary, latency)
  local seconds = summary.duration / 1e6
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  print(string.format(
    "FIGURES\t%.0f\t%.2f\t%.2f\t%.2f\t%.2f\t%d\t%d",
    summary.requests / seconds,
    latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
    latency:percentile(99) / 1e3, latency.max / 1e3,
    summary.requests, failed))
end
