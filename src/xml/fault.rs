//! In what way a file is damaged.

/// The kinds of damage that a reader tells apart, for those who count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// The file, or the piece of it, ends too early.
    CutOff,
    /// It is not well-formed, or holds an element where its format has none.
    Markup,
    /// It holds bytes that are no text, or characters that XML cannot hold.
    Characters,
    /// It asks for more than the [`Limits`](super::Limits) allow.
    Limit,
}
