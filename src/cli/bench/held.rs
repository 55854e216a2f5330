//! Memory that this process holds, as the system counts it.

use std::fs;

/// Bytes of this process that are in working memory now; none where the system does
/// not tell.
pub(super) fn now() -> Option<u64> {
    status("VmRSS:")
}

/// The most that were since the start, or since [`forget_peak`].
pub(super) fn peak() -> Option<u64> {
    status("VmHWM:")
}

/// Starts the peak again from what is held now, where the system can.
pub(super) fn forget_peak() {
    // Where it cannot, the peak that is told includes what came before.
    let _ = fs::write("/proc/self/clear_refs", "5");
}

/// A size from the status that Linux keeps of a process: `VmRSS:    1234 kB`.
fn status(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes * 1024)
}
