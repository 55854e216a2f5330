//! How a dateline ends: a dash with what belongs to it, or nothing behind an agency.

/// How a dateline ends.
#[derive(Debug)]
pub(super) struct Closing {
    /// Bytes from the last word or bracket to the end of the dash.
    pub(super) length: usize,
    pub(super) dash: bool,
    /// A full stop stands before the dash, and with nothing between them.
    pub(super) stopped: bool,
    pub(super) glued: bool,
}

impl Closing {
    /// The closing behind byte `at`, where a word or a bracket has ended.
    pub(super) fn read(text: &str, at: usize) -> Option<Closing> {
        let (head, rest) = text.split_at_checked(at)?;
        let last = head.chars().next_back()?;
        if last.is_whitespace() || matches!(last, ',' | '/') {
            return None;
        }
        let after = rest.strip_prefix('.').unwrap_or(rest);
        let stopped = last == '.' || after.len() < rest.len();
        let dash = after.trim_start();
        let gap = after.len() - dash.len();
        let length = rest.len() - dash.len() + dash_length(dash);
        let behind = rest.get(length..).unwrap_or_default().chars().next();
        let is_dash = match dash.chars().next() {
            // Hyphens stand inside names: `Port-au-Prince`, `Castilla - La Mancha` is rare.
            Some('-' | '–' | '—') => stopped || gap > 0 || last == ')',
            Some('_') => gap > 0 && behind.is_some_and(char::is_whitespace),
            _ => false,
        };
        if is_dash {
            return Some(Closing {
                length,
                dash: true,
                stopped,
                glued: gap == 0,
            });
        }
        // A lead may follow the agency directly.
        let lead = |c: char| c.is_uppercase() || matches!(c, '"' | '“' | '«' | '‘' | '¿' | '¡');
        let opens = gap > 0 && !stopped && dash.starts_with(lead);
        (last == ')' && opens).then_some(Closing {
            length: 0,
            dash: false,
            stopped: false,
            glued: false,
        })
    }
}

/// One dash, or the hyphens that stand for one.
fn dash_length(text: &str) -> usize {
    match text.chars().next() {
        Some('-') => text.bytes().take_while(|byte| *byte == b'-').count(),
        Some(dash @ ('–' | '—' | '_')) => dash.len_utf8(),
        _ => 0,
    }
}
