//! Patterns and their members in bytes.
//!
//! A pattern is a sequence of symbols that one or more units have; its members are those
//! units, each with its values, names, case and marks. Wire copy repeats itself with other
//! figures and names: such sentences are members of one pattern, and their distance from a
//! query is computed once.
//!
//! ```text
//! length · symbols · number of members · members
//! member: flags and class · unit · date [· context] [· details · marks · cases]
//! ```

use super::bytes::{Cursor, put};
use super::form::{Form, TITLE, is_class};

/// The member has the same details, marks and cases as the one before it.
const SAME: u64 = 1;
/// The member has a place among neighbours.
const PLACED: u64 = 2;
/// Bits of the flags of a member; its class is above them.
const FLAGS: u32 = 2;

/// The only case is that the text begins with a capital letter.
const CAPITAL_FIRST: u64 = 1;
/// The most frequent marks, such as a full stop, stand at the end.
const STOP_LAST: u64 = 2;
/// Bits of the flags of details; the number of marks is above them.
const DETAIL_FLAGS: u32 = 2;
/// How the most frequent marks are numbered in a form.
const STOP: u32 = 1;

/// What tells the members of a pattern apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Member {
    /// Number of the unit.
    pub(super) unit: i64,
    /// Index of the day it changed in the index's ascending list of times.
    pub(super) changed: u32,
    /// Number of its language, origin and direction.
    pub(super) class: u32,
    /// Hash of its neighbours, where it has a place among them.
    pub(super) context: Option<u32>,
}

/// Appends a pattern with its members: the symbols are those of each form.
pub(super) fn write(out: &mut Vec<u8>, symbols: &[u32], members: &[(Member, &Form)]) {
    put(out, symbols.len() as u64);
    symbols
        .iter()
        .for_each(|symbol| put(out, u64::from(*symbol)));
    put(out, members.len() as u64);
    let mut last: Option<&Form> = None;
    for (member, form) in members {
        let same = last.is_some_and(|last| last == *form);
        let placed = member.context.is_some();
        let flags = (SAME * u64::from(same)) | (PLACED * u64::from(placed));
        put(out, flags | u64::from(member.class) << FLAGS);
        put(out, member.unit as u64);
        put(out, u64::from(member.changed));
        out.extend(member.context.map(u32::to_le_bytes).into_iter().flatten());
        if !same {
            write_details(out, form);
        }
        last = Some(form);
    }
}

/// Appends what a form is besides its symbols.
pub(super) fn write_details(out: &mut Vec<u8>, form: &Form) {
    let tokens = || form.symbols.iter().zip(&form.details);
    for (_, detail) in tokens().filter(|(symbol, _)| is_class(**symbol)) {
        put(out, u64::from(*detail));
    }
    let cases = tokens().map(|(symbol, detail)| if is_class(*symbol) { 0 } else { *detail });
    let is_capital_first = cases.clone().eq((0..form.symbols.len()).map(|at| match at {
        0 => TITLE,
        _ => 0,
    }));
    let (marks, is_stop_last) = match form.marks.split_last() {
        Some((&STOP, marks)) => (marks, true),
        _ => (form.marks.as_slice(), false),
    };
    let count = |numbers: &mut dyn Iterator<Item = u32>| {
        numbers.filter(|number| *number != 0).count() as u64
    };
    let flags =
        (CAPITAL_FIRST * u64::from(is_capital_first)) | (STOP_LAST * u64::from(is_stop_last));
    put(
        out,
        flags | count(&mut marks.iter().copied()) << DETAIL_FLAGS,
    );
    put_sparse(out, marks.iter().copied());
    if !is_capital_first {
        put(out, count(&mut cases.clone()));
        put_sparse(out, cases);
    }
}

/// Appends the numbers that are not 0, each with how far it is from the one before it.
fn put_sparse(out: &mut Vec<u8>, numbers: impl Iterator<Item = u32>) {
    let present = numbers.enumerate().filter(|(_, number)| *number != 0);
    let mut last = 0;
    for (at, number) in present {
        put(out, (at - last) as u64);
        put(out, u64::from(number));
        last = at;
    }
}

fn read_sparse(cursor: &mut Cursor<'_>, count: u64, mut set: impl FnMut(usize, u32)) {
    let mut at = 0_usize;
    for _ in 0..count.min(cursor.left() as u64) {
        at = at.saturating_add(cursor.number() as usize);
        set(at, cursor.small());
    }
}

/// Reads the symbols of a pattern; what is left are its members.
#[inline]
pub(super) fn read_symbols<'b>(pattern: &'b [u8], symbols: &mut Vec<u32>) -> Members<'b> {
    let mut cursor = Cursor::new(pattern);
    let length = cursor.number().min(cursor.left() as u64);
    symbols.clear();
    symbols.extend((0..length).map(|_| cursor.small()));
    Members {
        left: cursor.number(),
        cursor,
    }
}

/// The members of a pattern, one after the other.
#[derive(Clone, Debug)]
pub(super) struct Members<'b> {
    left: u64,
    cursor: Cursor<'b>,
}

impl Members<'_> {
    /// The next member. Its details, marks and cases come into `form`, whose symbols are
    /// those of the pattern; where they are those of the member before it, nothing is
    /// written and the second value is true.
    pub(super) fn next(&mut self, form: &mut Form) -> Option<(Member, bool)> {
        if self.left == 0 || self.cursor.left() == 0 {
            return None;
        }
        self.left -= 1;
        let cursor = &mut self.cursor;
        let flags = cursor.number();
        let member = Member {
            unit: cursor.number() as i64,
            changed: cursor.small(),
            class: (flags >> FLAGS) as u32,
            context: (flags & PLACED != 0).then(|| cursor.fixed()),
        };
        let same = flags & SAME != 0;
        if !same {
            read_details(cursor, form);
        }
        Some((member, same))
    }
}

/// Reads what [`write_details`] wrote; the form has its symbols already.
pub(super) fn read_details(cursor: &mut Cursor<'_>, form: &mut Form) {
    let Form {
        symbols,
        details,
        marks,
    } = form;
    details.clear();
    details.extend(symbols.iter().map(|symbol| match is_class(*symbol) {
        true => cursor.small(),
        false => 0,
    }));
    marks.clear();
    marks.resize(symbols.len() + 1, 0);
    let flags = cursor.number();
    read_sparse(cursor, flags >> DETAIL_FLAGS, |at, number| {
        if let Some(mark) = marks.get_mut(at) {
            *mark = number;
        }
    });
    if flags & STOP_LAST != 0
        && let Some(mark) = marks.last_mut()
    {
        *mark = STOP;
    }
    if flags & CAPITAL_FIRST != 0 {
        if let Some(detail) = details.first_mut() {
            *detail = TITLE;
        }
        return;
    }
    let cases = cursor.number();
    read_sparse(cursor, cases, |at, case| {
        if let Some(detail) = details.get_mut(at) {
            *detail = case;
        }
    });
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn members() -> impl Strategy<Value = (Vec<u32>, Vec<(Member, Form)>)> {
        prop::collection::vec(0u32..200, 0..12).prop_flat_map(|symbols| {
            let length = symbols.len();
            let member = (
                any::<i64>(),
                0u32..9,
                0u32..300,
                prop::option::of(any::<u32>()),
            );
            let form = (
                prop::collection::vec(0u32..300, length),
                prop::collection::vec(0u32..3, length + 1),
            );
            let of_pattern = symbols.clone();
            let one = (member, form).prop_map(move |(member, (details, marks))| {
                let (unit, changed, class, context) = member;
                let symbols = of_pattern.clone();
                let member = Member {
                    unit,
                    changed,
                    class,
                    context,
                };
                (
                    member,
                    Form {
                        symbols,
                        details,
                        marks,
                    },
                )
            });
            (Just(symbols), prop::collection::vec(one, 1..5))
        })
    }

    proptest! {
        #[test]
        fn a_pattern_comes_back((symbols, members) in members(), twice in any::<bool>()) {
            let mut given: Vec<(Member, &Form)> =
                members.iter().map(|(member, form)| (*member, form)).collect();
            if twice {
                given.insert(1, given[0]);
            }
            let mut bytes = Vec::new();
            write(&mut bytes, &symbols, &given);
            let mut form = Form::default();
            let mut read = read_symbols(&bytes, &mut form.symbols);
            prop_assert_eq!(&form.symbols, &symbols);
            for (member, expected) in given {
                prop_assert_eq!(read.next(&mut form).map(|(member, _)| member), Some(member));
                prop_assert_eq!(&form, expected);
            }
            prop_assert!(read.next(&mut form).is_none());
        }

        #[test]
        fn broken_patterns_end(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            let mut form = Form::default();
            let mut read = read_symbols(&bytes, &mut form.symbols);
            while read.next(&mut form).is_some() {}
        }
    }
}
