//! Lists of pattern numbers: which patterns hold a token, or two tokens in a row.
//!
//! Numbers ascend and are kept as differences. A list of more than one block begins with
//! the first number and the place of each block, so that a range of numbers is read
//! without what lies before it.

use std::ops::Range;

use super::bytes::{Cursor, put, u32_at};
use super::partition;

/// Numbers in a block.
const BLOCK: usize = 128;

/// Appends an ascending list.
pub(super) fn write(out: &mut Vec<u8>, numbers: &[u32]) {
    if numbers.is_empty() {
        return;
    }
    put(out, numbers.len() as u64);
    let mut data = Vec::with_capacity(2 * numbers.len());
    for block in numbers.chunks(BLOCK) {
        if numbers.len() > BLOCK {
            out.extend(block[0].to_le_bytes());
            out.extend((data.len() as u32).to_le_bytes());
        }
        let mut last = if numbers.len() > BLOCK { block[0] } else { 0 };
        for number in block {
            put(&mut data, u64::from(number - last));
            last = *number;
        }
    }
    out.extend(data);
}

/// Calls `visit` for the numbers of a list that lie in `range`, ascending, some at a time.
pub(super) fn read(list: &[u8], range: Range<u32>, mut visit: impl FnMut(&[u32])) {
    let mut cursor = Cursor::new(list);
    let count = cursor.number() as usize;
    let blocks = count.div_ceil(BLOCK);
    let heads = if blocks > 1 { 8 * blocks } else { 0 };
    let Some((heads, data)) = cursor.rest().split_at_checked(heads) else {
        return;
    };
    let first = |block: usize| u32_at(heads, 2 * block);
    // The last block that begins at or before the range.
    let mut block = match blocks {
        0 | 1 => 0,
        _ => partition(blocks, |block| first(block) <= range.start).saturating_sub(1),
    };
    let mut buffer = [0; BLOCK];
    while block < blocks && (heads.is_empty() || first(block) < range.end) {
        let start = u32_at(heads, 2 * block + 1) as usize;
        let length = BLOCK.min(count - block * BLOCK);
        let mut cursor = Cursor::new(data.get(start..).unwrap_or_default());
        // Each number takes a byte at least: more than that are not there.
        let length = length.min(cursor.left());
        let mut number = first(block);
        for slot in &mut buffer[..length] {
            number = number.wrapping_add(cursor.small());
            *slot = number;
        }
        let numbers = &buffer[..length];
        let from = partition(length, |at| numbers[at] < range.start);
        let to = partition(length, |at| numbers[at] < range.end);
        visit(numbers.get(from..to).unwrap_or_default());
        block += 1;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_range_of_a_list_comes_back(
            numbers in prop::collection::btree_set(0u32..5000, 0..900),
            start in 0u32..5200,
            length in 0u32..3000,
        ) {
            let numbers: Vec<u32> = numbers.into_iter().collect();
            let mut list = Vec::new();
            write(&mut list, &numbers);
            let range = start..start + length;
            let mut read_back = Vec::new();
            read(&list, range.clone(), |numbers| read_back.extend_from_slice(numbers));
            let expected: Vec<u32> =
                numbers.iter().copied().filter(|n| range.contains(n)).collect();
            prop_assert_eq!(read_back, expected);
        }

        #[test]
        fn broken_lists_end(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            let mut visited = 0;
            read(&bytes, 0..u32::MAX, |numbers| visited += numbers.len());
            prop_assert!(visited <= bytes.len() * bytes.len() / 8 + bytes.len());
        }
    }
}
