//! A few bits for the tokens of a text: those of two texts tell at a glance that they
//! share too little.

use super::form::UNKNOWN;

/// Bits of a signature. Half as many would let three times as many texts pass at a base
/// of 50.
pub(super) type Signature = u128;

/// Bytes of a signature.
pub(super) const BYTES: usize = size_of::<Signature>();

/// Bits of the most frequent symbols, one each: they would fill bits that rarer symbols
/// share. The others share the rest.
const OWN: u32 = 32;

/// The bits of a text's symbols.
pub(super) fn of(symbols: &[u32]) -> Signature {
    symbols.iter().fold(0, |bits, symbol| bits | bit(*symbol))
}

/// The bit of a symbol; none of one that no text of the index has.
fn bit(symbol: u32) -> Signature {
    match symbol {
        UNKNOWN => 0,
        symbol if symbol < OWN => 1 << symbol,
        symbol => {
            let hash = u64::from(symbol).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
            1 << (u64::from(OWN) + ((hash * u64::from(Signature::BITS - OWN)) >> 32))
        }
    }
}
