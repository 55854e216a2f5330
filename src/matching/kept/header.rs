//! The header as bytes.
//!
//! Numbers are little-endian, except for the mark by which a machine knows whether the
//! payload has its own byte order.

use super::Stamp;
use crate::text::Lang;

/// What the file starts with.
const MAGIC: [u8; 8] = *b"ttpokept";

/// Version of the header's layout.
const LAYOUT: u32 = 1;

/// Written as the machine writes numbers, as the payload may be.
const BYTE_ORDER: u32 = 0x0102_0304;

/// Bytes that header and payload are aligned to: a cache line, and enough for any number.
pub(super) const ALIGNMENT: usize = 64;

/// Bytes of the header's checksum, at its end.
const SUM: usize = 8;

/// A header is some hundred bytes; none of ours is longer than this.
pub(super) const LONGEST: usize = 4096;

/// A header that is whole.
#[derive(Debug, PartialEq)]
pub(super) struct Header {
    pub(super) stamp: Stamp,
    pub(super) payload_length: u64,
    /// xxh3, 64 bits.
    pub(super) payload_sum: u64,
    /// Of the header itself; where the payload starts.
    pub(super) length: usize,
}

/// The header as it stands in the file. Its length depends on the stamp alone.
pub(super) fn bytes(stamp: &Stamp, payload_length: u64, payload_sum: u64) -> Vec<u8> {
    let texts = [
        stamp.identity.as_str(),
        stamp.source_lang.as_str(),
        stamp.target_lang.as_str(),
    ];
    let mut fields = Vec::new();
    fields.extend(stamp.version.to_le_bytes());
    fields.extend(stamp.generation.to_le_bytes());
    fields.extend(payload_length.to_le_bytes());
    fields.extend(payload_sum.to_le_bytes());
    for text in texts {
        fields.extend((text.len() as u64).to_le_bytes());
        fields.extend(text.as_bytes());
    }
    let mut header = MAGIC.to_vec();
    header.extend(LAYOUT.to_le_bytes());
    header.extend(BYTE_ORDER.to_ne_bytes());
    let length = (header.len() + 8 + fields.len() + SUM).next_multiple_of(ALIGNMENT);
    header.extend((length as u64).to_le_bytes());
    header.extend(fields);
    header.resize(length - SUM, 0);
    header.extend(xxhash_rust::xxh3::xxh3_64(&header).to_le_bytes());
    header
}

impl Header {
    /// The header that `file` starts with.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn parse(file: &[u8]) -> Result<Header, String> {
        let cut = || "is cut short".to_owned();
        let mut input = file;
        if take::<8>(&mut input).ok_or_else(cut)? != MAGIC {
            return Err("is no file of this kind".into());
        }
        let layout = u32::from_le_bytes(take(&mut input).ok_or_else(cut)?);
        if layout != LAYOUT {
            return Err(format!(
                "is of layout {layout}; this teletipo reads {LAYOUT}"
            ));
        }
        if take(&mut input).ok_or_else(cut)? != BYTE_ORDER.to_ne_bytes() {
            return Err("was made on a machine with another byte order".into());
        }
        let length = u64::from_le_bytes(take(&mut input).ok_or_else(cut)?);
        let damaged = || "is damaged: its header makes no sense".to_owned();
        let length = usize::try_from(length).map_err(|_| damaged())?;
        if length > LONGEST || !length.is_multiple_of(ALIGNMENT) {
            return Err(damaged());
        }
        let header = file.get(..length).ok_or_else(cut)?;
        let (body, sum) = header.split_last_chunk::<SUM>().ok_or_else(damaged)?;
        if xxhash_rust::xxh3::xxh3_64(body).to_le_bytes() != *sum {
            return Err("is damaged: the checksum of its header is wrong".into());
        }
        let mut fields = body.get(file.len() - input.len()..).ok_or_else(damaged)?;
        Header::fields(&mut fields, length).ok_or_else(damaged)
    }

    fn fields(input: &mut &[u8], length: usize) -> Option<Header> {
        let version = u32::from_le_bytes(take(input)?);
        let generation = u64::from_le_bytes(take(input)?);
        let payload_length = u64::from_le_bytes(take(input)?);
        let payload_sum = u64::from_le_bytes(take(input)?);
        let identity = text(input)?.to_owned();
        let mut lang = || text(input)?.parse::<Lang>().ok();
        Some(Header {
            stamp: Stamp {
                identity,
                generation,
                source_lang: lang()?,
                target_lang: lang()?,
                version,
            },
            payload_length,
            payload_sum,
            length,
        })
    }
}

fn take<const N: usize>(input: &mut &[u8]) -> Option<[u8; N]> {
    let (bytes, rest) = input.split_first_chunk::<N>()?;
    *input = rest;
    Some(*bytes)
}

fn text<'b>(input: &mut &'b [u8]) -> Option<&'b str> {
    let length = usize::try_from(u64::from_le_bytes(take(input)?)).ok()?;
    let (bytes, rest) = input.split_at_checked(length)?;
    *input = rest;
    std::str::from_utf8(bytes).ok()
}
