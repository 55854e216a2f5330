//! How translated files are written, as flags name it.

use clap::ValueEnum;
use clap::builder::PossibleValue;

use crate::translation::{FillTarget, Marks, Missing, XliffVersion};

/// Values of a flag with their help.
macro_rules! values {
    ($type:ident: $($value:ident $name:literal $help:literal),+) => {
        impl ValueEnum for $type {
            fn value_variants<'a>() -> &'a [Self] {
                &[$($type::$value),+]
            }

            fn to_possible_value(&self) -> Option<PossibleValue> {
                Some(match self {
                    $($type::$value => PossibleValue::new($name).help($help)),+
                })
            }
        }
    };
}

values!(FillTarget:
    Source "source" "The source text, as some editors want it",
    Best "best" "The best match of the memory",
    None "none" "Nothing; matches are offered beside the source"
);
values!(Missing:
    Source "source" "Its own text",
    Empty "empty" "Nothing"
);
values!(Marks:
    All "all" "All",
    Fuzzy "fuzzy" "Those that are not the translation of the very text",
    None "none" "None"
);
values!(XliffVersion:
    V1 "xliff" "XLIFF 1.2",
    V2 "xliff2" "XLIFF 2.1"
);
