//! The penalties of a call, set beside the memories that it names.

use super::memory::{MemoryPaths, same_file};
use crate::matching::Charges;
pub(crate) use crate::matching::{PenaltyRule, PenaltyRules};
use crate::{Error, Result};

impl PenaltyRules {
    /// Makes sure that each memory that a rule names is one of those in use.
    ///
    /// # Errors
    /// [`Error::Usage`] with the memory that is not.
    pub(super) fn check(&self, memories: &MemoryPaths) -> Result<()> {
        let paths: Vec<&str> = memories.iter().collect();
        match self.stranger(&paths, &same_file) {
            None => Ok(()),
            Some(key) => Err(Error::usage(
                format!("there is a penalty for `{key}`, which is no memory in use"),
                format!("the memories in use are {memories}"),
            )),
        }
    }

    /// What the units of one of the memories lose.
    pub(super) fn charges(&self, memory: &str, memories: &MemoryPaths) -> Charges {
        let paths: Vec<&str> = memories.iter().collect();
        self.charges_of(memory, &paths, &same_file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_penalty_for_a_memory_that_is_not_in_use_names_those_that_are() {
        let memories = MemoryPaths::of(vec!["desk.db".into(), "a=b.db".into()]).unwrap();
        let rules: PenaltyRules = "memory:gone.db=9".parse().unwrap();
        let Err(Error::Usage { message, hint }) = rules.check(&memories) else {
            panic!("accepted")
        };
        assert!(message.contains("memory:gone.db"), "{message}");
        assert!(hint.unwrap().contains("desk.db, a=b.db"));
    }
}
