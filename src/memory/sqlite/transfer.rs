//! Rows carried from one database to another as they are.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Params, Result, Statement};

/// Hands every row of a query to a statement, column by column.
pub(super) fn transfer(
    select: &mut Statement<'_>,
    values: impl Params,
    insert: &mut Statement<'_>,
) -> Result<()> {
    let columns = select.column_count();
    let mut rows = select.query(values)?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            let value = ToSqlOutput::Borrowed(row.get_ref(column)?);
            insert.raw_bind_parameter(column + 1, value)?;
        }
        insert.raw_execute()?;
    }
    Ok(())
}
