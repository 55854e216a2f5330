//! The secret that a client shows to write.

use std::fmt;

use subtle::ConstantTimeEq;

use crate::{Error, Result};

/// Shortest token, in bytes: 16 bytes as hexadecimal digits have 32, 12 random bytes in
/// base 64 have 16.
const LEAST: usize = 16;

/// The secret that a client shows to write: printable ASCII without spaces, so that it
/// fits into a header and a cookie.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A token as its file holds it; white space around it does not count.
    ///
    /// # Errors
    /// When it is too short to be a secret, or holds what no header can carry.
    pub fn new(text: &str) -> Result<Self> {
        let text = text.trim();
        let fits =
            |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\');
        if !text.bytes().all(fits) {
            return Err(Error::usage(
                "the token holds characters that no header carries",
                "use letters, digits, - and _, as `openssl rand -hex 32` writes them",
            ));
        }
        if text.len() < LEAST {
            return Err(Error::usage(
                format!(
                    "the token has {} characters, fewer than {LEAST}",
                    text.len()
                ),
                "make one with `openssl rand -hex 32`",
            ));
        }
        Ok(Token(text.to_owned()))
    }

    /// Whether `given` is the token; it takes the same time wherever they differ.
    pub(super) fn is(&self, given: &str) -> bool {
        self.0.as_bytes().ct_eq(given.as_bytes()).into()
    }
}

impl fmt::Debug for Token {
    /// Never the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_long_and_fits_a_header_is_a_token() {
        for wrong in [
            "",
            "short",
            "sixteen letters, ",
            "with a space in it here",
            "ñandúñandúñandú!",
        ] {
            assert!(Token::new(wrong).is_err(), "{wrong}");
        }
        let token = Token::new(" 0123456789abcdef\n").unwrap();
        assert!(token.is("0123456789abcdef"));
        assert!(!token.is("0123456789abcdeF"));
        assert!(!token.is("0123456789abcdef0"));
        assert_eq!(format!("{token:?}"), "Token");
    }
}
