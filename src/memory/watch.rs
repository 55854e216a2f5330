//! Looking on while units are imported, so that what is derived from a memory can be made
//! meanwhile.

use crate::memory::{Unit, UnitId};

/// Is told what an import does to the units of a memory. None of it stands before
/// [`ImportWatch::done`] is called: an import that fails leaves the memory as it was.
pub trait ImportWatch {
    /// The import begins; `empty` tells that no unit is there, and nothing that keeps an
    /// imported one from being found.
    fn begin(&mut self, empty: bool);

    /// The unit is now like this: it is new, or it changed. Called only where the memory
    /// was empty.
    fn holds(&mut self, id: UnitId, unit: Unit);

    /// All units have come. What follows is the memory's own work, for a second or more
    /// where they were many.
    fn complete(&mut self);

    /// The import is stored, and led to this generation of the memory
    /// ([`Store::generation`](crate::memory::Store::generation)).
    fn done(&mut self, generation: u64);
}

/// Nobody looks on.
impl ImportWatch for () {
    fn begin(&mut self, _empty: bool) {}
    fn holds(&mut self, _id: UnitId, _unit: Unit) {}
    fn complete(&mut self) {}
    fn done(&mut self, _generation: u64) {}
}
