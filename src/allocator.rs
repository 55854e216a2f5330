//! What the allocator keeps for later.

/// Gives memory that was freed back to the system, where the allocator would keep it: after
/// much work in small pieces, and before work in large ones.
pub(crate) fn give_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        #[allow(unsafe_code)]
        // SAFETY: `malloc_trim` takes a number and no pointer, may be called at any time
        // from any thread (its manual page: MT-Safe), and touches free memory only.
        unsafe {
            libc::malloc_trim(0);
        }
    }
}
