//! Numbers as text, without the machinery of formatting: a file of a million units has
//! several million of them.

/// Appends `number`.
pub(super) fn push(number: u32, out: &mut String) {
    let mut digits = [b'0'; 10];
    let (mut rest, mut from) = (number, digits.len());
    loop {
        from -= 1;
        digits[from] = digit(rest % 10);
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend(digits[from..].iter().copied().map(char::from));
}

/// Appends the last `width` digits of `number`, with zeros before it.
pub(super) fn push_padded(number: u32, width: u32, out: &mut String) {
    for place in (0..width).rev() {
        out.push(char::from(digit(number / 10_u32.pow(place) % 10)));
    }
}

/// Appends `number` as 16 hexadecimal digits.
pub(super) fn push_hex(number: u64, out: &mut String) {
    let mut digits = [0; 16];
    for (place, digit) in digits.iter_mut().rev().enumerate() {
        let nibble = (number >> (4 * place)) as u8 & 0xF;
        *digit = match nibble {
            0..=9 => b'0' + nibble,
            _ => b'a' + nibble - 10,
        };
    }
    out.push_str(std::str::from_utf8(&digits).unwrap_or_default());
}

fn digit(number: u32) -> u8 {
    b'0' + (number % 10) as u8
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_look_as_formatted(number in any::<u32>(), long in any::<u64>()) {
            let mut out = String::new();
            super::push(number, &mut out);
            out.push(' ');
            super::push_padded(number % 10_000, 4, &mut out);
            out.push(' ');
            super::push_hex(long, &mut out);
            prop_assert_eq!(out, format!("{number} {:04} {long:016x}", number % 10_000));
        }
    }
}
