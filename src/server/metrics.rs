//! What a running server counts.

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Upper bounds of the classes of answering time, in milliseconds; the last class has none.
const BOUNDS: [u64; 11] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000];

/// Counters of a server, from its start on.
#[derive(Debug, Default)]
pub(super) struct Metrics {
    /// Answers by the hundreds of their status: 1xx to 5xx.
    answers: [AtomicU64; 5],
    /// Answers by time; the last class is that above all bounds.
    times: [AtomicU64; BOUNDS.len() + 1],
    /// Microseconds of all answers.
    busy: AtomicU64,
    /// Bytes of all bodies sent.
    bytes: AtomicU64,
    /// Connections that are open.
    connections: AtomicU64,
    /// Connections that were refused because too many were open.
    refused: AtomicU64,
    /// Lines of the access log that were left out because it was written too slowly.
    unlogged: AtomicU64,
}

impl Metrics {
    /// One answer more.
    pub(super) fn answered(&self, status: u16, bytes: u64, time: Duration) {
        let class = usize::from(status / 100).saturating_sub(1);
        if let Some(count) = self.answers.get(class) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        let ms = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        let class = BOUNDS.partition_point(|bound| *bound <= ms);
        if let Some(count) = self.times.get(class) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        let us = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        self.busy.fetch_add(us, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(super) fn connected(&self) {
        self.connections.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn disconnected(&self) {
        self.connections.fetch_sub(1, Ordering::Relaxed);
    }

    pub(super) fn refused(&self) {
        self.refused.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn unlogged(&self) {
        self.unlogged.fetch_add(1, Ordering::Relaxed);
    }

    /// The counters in the text format of Prometheus; `waiting` are the jobs that wait for
    /// quick, long and writing threads.
    pub(super) fn text(&self, waiting: [usize; 3]) -> String {
        let of = |count: &AtomicU64| count.load(Ordering::Relaxed);
        let mut out = String::new();
        // Writing to a string cannot fail.
        let mut line = |text: std::fmt::Arguments<'_>| {
            let _ = writeln!(out, "{text}");
        };
        line(format_args!("# TYPE teletipo_requests_total counter"));
        for (class, count) in self.answers.iter().enumerate() {
            let (class, count) = (class + 1, of(count));
            line(format_args!(
                "teletipo_requests_total{{status=\"{class}xx\"}} {count}"
            ));
        }
        line(format_args!("# TYPE teletipo_request_seconds histogram"));
        let mut below = 0;
        for (class, count) in self.times.iter().enumerate() {
            below += of(count);
            match BOUNDS.get(class) {
                Some(ms) => line(format_args!(
                    "teletipo_request_seconds_bucket{{le=\"{}\"}} {below}",
                    *ms as f64 / 1e3
                )),
                None => line(format_args!(
                    "teletipo_request_seconds_bucket{{le=\"+Inf\"}} {below}"
                )),
            }
        }
        line(format_args!(
            "teletipo_request_seconds_sum {}",
            of(&self.busy) as f64 / 1e6
        ));
        line(format_args!("teletipo_request_seconds_count {below}"));
        for (name, kind, value) in [
            ("response_bytes_total", "counter", of(&self.bytes)),
            ("connections", "gauge", of(&self.connections)),
            ("connections_refused_total", "counter", of(&self.refused)),
            ("log_lines_left_out_total", "counter", of(&self.unlogged)),
        ] {
            line(format_args!("# TYPE teletipo_{name} {kind}"));
            line(format_args!("teletipo_{name} {value}"));
        }
        line(format_args!("# TYPE teletipo_waiting gauge"));
        for (pool, count) in ["quick", "long", "write"].iter().zip(waiting) {
            line(format_args!("teletipo_waiting{{pool=\"{pool}\"}} {count}"));
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_in_one_class_of_each_kind() {
        let metrics = Metrics::default();
        for (status, ms) in [(200, 0), (204, 1), (404, 70), (503, 9_000)] {
            metrics.answered(status, 10, Duration::from_millis(ms));
        }
        let text = metrics.text([0, 1, 2]);
        for line in [
            "teletipo_requests_total{status=\"2xx\"} 2",
            "teletipo_requests_total{status=\"4xx\"} 1",
            "teletipo_request_seconds_bucket{le=\"0.001\"} 1",
            "teletipo_request_seconds_bucket{le=\"0.1\"} 3",
            "teletipo_request_seconds_bucket{le=\"+Inf\"} 4",
            "teletipo_request_seconds_count 4",
            "teletipo_response_bytes_total 40",
            "teletipo_waiting{pool=\"write\"} 2",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }
}
