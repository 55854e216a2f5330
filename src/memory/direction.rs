//! Which way units were translated, seen from a look-up.

use crate::text::Lang;

/// Which way a unit was translated, seen from a look-up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// From the language of the look-up.
    Forward,
    /// Into it.
    Reversed,
}

/// Tells the direction of units. Nearly all have the languages of the one before them,
/// which are then neither parsed nor compared with those of the look-up.
pub(crate) struct Languages<'l> {
    wanted: (&'l Lang, &'l Lang),
    last: Option<(Lang, Lang)>,
    direction: Option<Direction>,
}

impl<'l> Languages<'l> {
    /// Seen from a look-up of copy in `source`.
    pub(crate) fn new(source: &'l Lang, target: &'l Lang) -> Self {
        Languages {
            wanted: (source, target),
            last: None,
            direction: None,
        }
    }

    /// The direction of a unit, and the language that it is found in; none when it is not
    /// between the two languages. `lang` reads a tag.
    pub(crate) fn of<E>(
        &mut self,
        source: &str,
        target: &str,
        lang: impl Fn(&str) -> Result<Lang, E>,
    ) -> Result<Option<(Direction, &Lang)>, E> {
        let same = |(one, other): &(Lang, Lang)| one.as_str() == source && other.as_str() == target;
        if !self.last.as_ref().is_some_and(same) {
            let pair = (lang(source)?, lang(target)?);
            let between = |from: &Lang, to: &Lang| {
                from.same_language(self.wanted.0) && to.same_language(self.wanted.1)
            };
            self.direction = if between(&pair.0, &pair.1) {
                Some(Direction::Forward)
            } else if between(&pair.1, &pair.0) {
                Some(Direction::Reversed)
            } else {
                None
            };
            self.last = Some(pair);
        }
        let found = self.last.as_ref().zip(self.direction);
        Ok(found.map(|((source, target), direction)| match direction {
            Direction::Forward => (direction, source),
            Direction::Reversed => (direction, target),
        }))
    }
}
