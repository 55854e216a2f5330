//! A connection: its statements, its transactions, rows that come little by little.
//!
//! A visitor of rows may read from the same memory. So no row is handed out while the client
//! is in use: rows are fetched in portions from a cursor, and the client is free between them.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use postgres::binary_copy::BinaryCopyInWriter;
use postgres::types::{ToSql, Type};
use postgres::{Client, NoTls, Row, Statement};

use super::address::{Protection, Target};
use super::failure::{Failure, Sql};
use super::keying::Frozen;
use super::{discard, tls};
use crate::memory::Mode;

/// Rows that are fetched at once: some hundred kilobytes.
const PORTION: usize = 512;

/// Statements that are kept prepared; those with a filter in them are many.
const STATEMENTS_KEPT: usize = 200;

/// How long a write waits for another one to end, in seconds: an import of a million units
/// takes about as long.
pub(super) const LOCK_WAIT: u32 = 120;

/// How long a connection that answered is taken to be there.
const TRUSTED: Duration = Duration::from_secs(1);

/// Values of a statement.
pub(super) type Values<'v> = &'v [&'v (dyn ToSql + Sync)];

/// An open connection to a memory.
pub(super) struct Session {
    target: Target,
    mode: Mode,
    lock_wait: Cell<u32>,
    client: RefCell<Client>,
    statements: RefCell<HashMap<String, Statement>>,
    /// Whether a transaction is open.
    in_transaction: Cell<bool>,
    /// Cursors that are open, one inside the other.
    cursors: Cell<usize>,
    /// When the server was last asked for something.
    answered: Cell<Instant>,
    /// The order of keys, as it was last read.
    frozen: RefCell<Option<Arc<Frozen>>>,
}

impl Session {
    /// Connects; nothing is known of the memory yet.
    pub(super) fn connect(target: &Target, mode: Mode) -> Sql<Session> {
        let lock_wait = Cell::new(LOCK_WAIT);
        Ok(Session {
            client: RefCell::new(client(target, mode, lock_wait.get())?),
            target: target.clone(),
            mode,
            lock_wait,
            statements: RefCell::default(),
            in_transaction: Cell::new(false),
            cursors: Cell::new(0),
            answered: Cell::new(Instant::now()),
            frozen: RefCell::default(),
        })
    }

    pub(super) fn target(&self) -> &Target {
        &self.target
    }

    /// The order of keys, where it is known.
    pub(super) fn frozen(&self) -> Option<Arc<Frozen>> {
        self.frozen.borrow().clone()
    }

    /// Remembers the order of keys.
    pub(super) fn keep_frozen(&self, frozen: Arc<Frozen>) {
        self.frozen.replace(Some(frozen));
    }

    pub(super) fn mode(&self) -> Mode {
        self.mode
    }

    /// Waits this many seconds for others that write.
    pub(super) fn wait_for_locks(&self, seconds: u32) -> Sql<()> {
        self.lock_wait.set(seconds);
        self.batch(&format!("SET lock_timeout = '{seconds}s'"))
    }

    /// Runs statements without values.
    pub(super) fn batch(&self, statements: &str) -> Sql<()> {
        Ok(self.client.borrow_mut().batch_execute(statements)?)
    }

    /// The rows of a query, which are few.
    pub(super) fn query(&self, sql: &str, values: Values<'_>) -> Sql<Vec<Row>> {
        self.awake()?;
        let statement = self.prepared(sql)?;
        Ok(self.client.borrow_mut().query(&statement, values)?)
    }

    /// The first row of a query, if there is one.
    pub(super) fn first(&self, sql: &str, values: Values<'_>) -> Sql<Option<Row>> {
        Ok(self.query(sql, values)?.into_iter().next())
    }

    /// The only row of a query.
    pub(super) fn row(&self, sql: &str, values: Values<'_>) -> Sql<Row> {
        let row = self.first(sql, values)?;
        row.ok_or_else(|| Failure::Content("no row where there must be one".to_owned()))
    }

    /// The rows of a query that is planned for these very values.
    pub(super) fn query_planned(
        &self,
        sql: &str,
        values: &[(&(dyn ToSql + Sync), Type)],
    ) -> Sql<Vec<Row>> {
        self.awake()?;
        Ok(self.client.borrow_mut().query_typed(sql, values)?)
    }

    /// Runs a statement; gives the number of its rows.
    pub(super) fn execute(&self, sql: &str, values: Values<'_>) -> Sql<u64> {
        self.awake()?;
        let statement = self.prepared(sql)?;
        Ok(self.client.borrow_mut().execute(&statement, values)?)
    }

    /// Hands rows to a statement `COPY … FROM STDIN BINARY`.
    pub(super) fn copy_in<'r>(
        &self,
        sql: &str,
        types: &[Type],
        rows: impl Iterator<Item = Vec<&'r (dyn ToSql + Sync)>>,
    ) -> Sql<()> {
        let mut client = self.client.borrow_mut();
        let mut writer = BinaryCopyInWriter::new(client.copy_in(sql)?, types);
        for row in rows {
            writer.write(&row)?;
        }
        writer.finish()?;
        Ok(())
    }

    /// Calls `visit` for every row of a query until it says false. Rows come in portions:
    /// however many there are, few are in working memory.
    pub(super) fn each_row(
        &self,
        sql: &str,
        values: Values<'_>,
        visit: &mut dyn FnMut(&Row) -> Sql<bool>,
    ) -> Sql<()> {
        self.moment(|| {
            let number = self.cursors.get();
            let cursor = format!("rows_{number}");
            self.cursors.set(number + 1);
            let done = self
                .execute(
                    &format!("DECLARE {cursor} NO SCROLL CURSOR FOR {sql}"),
                    values,
                )
                .and_then(|_| self.fetch_all(&cursor, visit));
            self.cursors.set(number);
            // A visitor's error leaves the transaction as it is, and with it the cursor.
            if !matches!(done, Err(Failure::Server(_))) {
                self.batch(&format!("CLOSE {cursor}"))?;
            }
            done
        })
    }

    fn fetch_all(&self, cursor: &str, visit: &mut dyn FnMut(&Row) -> Sql<bool>) -> Sql<()> {
        let fetch = format!("FETCH {PORTION} FROM {cursor}");
        loop {
            // Not prepared: a cursor of this name has other columns the next time.
            let rows = self.client.borrow_mut().query_typed(&fetch, &[])?;
            for row in &rows {
                if !visit(row)? {
                    return Ok(());
                }
            }
            if rows.len() < PORTION {
                return Ok(());
            }
        }
    }

    /// Runs reads that see one moment: in the transaction that is open, or in one of their
    /// own.
    pub(super) fn moment<T>(&self, work: impl FnOnce() -> Sql<T>) -> Sql<T> {
        if self.in_transaction.get() {
            return work();
        }
        self.awake()?;
        let transaction = Open::begin(self, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")?;
        let value = work()?;
        // Nothing was written: to end the moment is all that this does.
        transaction.end("COMMIT")?;
        Ok(value)
    }

    /// Runs `work` in one transaction that no other writer's runs beside, so that what it
    /// reads is still true when it writes. An error undoes all, as does `keep` where it is
    /// false.
    pub(super) fn write<T>(&self, keep: bool, work: impl FnOnce() -> Sql<T>) -> Sql<T> {
        self.awake()?;
        // Each statement sees what is committed when it begins: all that the writers before
        // this one did, once the lock is there.
        let begin = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
            SELECT one FROM meta FOR UPDATE";
        let transaction = match Open::begin(self, begin) {
            Err(failure) if failure.is_lock() => return Err(self.locked()),
            other => other?,
        };
        let value = work()?;
        match keep {
            true => transaction.commit()?,
            false => transaction.end("ROLLBACK")?,
        }
        Ok(value)
    }

    /// Runs `work` in one transaction that no other program's of this kind runs beside,
    /// whether the memory is there yet or not.
    pub(super) fn alone<T>(&self, work: impl FnOnce() -> Sql<T>) -> Sql<T> {
        let transaction = Open::begin(self, "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")?;
        let name = format!("teletipo {}", self.target.schema);
        let lock = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";
        match self.execute(lock, &[&name]) {
            Err(failure) if failure.is_lock() => {
                return Err(Failure::Locked(format!(
                    "another program is making it, and has not finished in {} seconds",
                    self.lock_wait.get()
                )));
            }
            other => other?,
        };
        let value = work()?;
        transaction.commit()?;
        Ok(value)
    }

    /// Who keeps others from writing, as far as the server tells.
    fn locked(&self) -> Failure {
        let holder = self.first(
            "SELECT coalesce(nullif(activity.application_name, ''), 'a program'),
                 coalesce(activity.usename::text, 'somebody'), activity.pid
             FROM pg_locks AS held JOIN pg_stat_activity AS activity USING (pid)
             WHERE held.relation = to_regclass('meta') AND held.mode = 'RowShareLock'
                 AND held.granted AND held.pid <> pg_backend_pid()
             ORDER BY activity.xact_start LIMIT 1",
            &[],
        );
        let named = |row: Row| -> Sql<String> {
            let (program, user): (&str, &str) = (row.try_get(0)?, row.try_get(1)?);
            let process: i32 = row.try_get(2)?;
            Ok(format!("{program} of {user} (server process {process})"))
        };
        let who = holder.ok().flatten().and_then(|row| named(row).ok());
        Failure::Locked(format!(
            "{} is writing to it, and has not finished in {} seconds",
            who.unwrap_or_else(|| "another program".to_owned()),
            self.lock_wait.get()
        ))
    }

    /// Connects again where the connection was lost and nothing depends on it.
    fn awake(&self) -> Sql<()> {
        if self.in_transaction.get() {
            return Ok(());
        }
        let now = Instant::now();
        let mut client = self.client.borrow_mut();
        // To ask is a way to the server and back, as long as that of a look-up.
        let is_known = now.duration_since(self.answered.replace(now)) < TRUSTED;
        if client.is_closed() || !is_known && client.check_connection().is_err() {
            let again = self::client(&self.target, self.mode, self.lock_wait.get())?;
            self.statements.borrow_mut().clear();
            *client = again;
        }
        Ok(())
    }

    fn prepared(&self, sql: &str) -> Sql<Statement> {
        if let Some(statement) = self.statements.borrow().get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.borrow_mut().prepare(sql)?;
        let mut statements = self.statements.borrow_mut();
        if statements.len() >= STATEMENTS_KEPT {
            statements.clear();
        }
        statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

/// A transaction that is open; undone when it is dropped.
struct Open<'s> {
    session: &'s Session,
    is_open: bool,
}

impl<'s> Open<'s> {
    fn begin(session: &'s Session, statements: &str) -> Sql<Open<'s>> {
        session.in_transaction.set(true);
        let open = Open {
            session,
            is_open: true,
        };
        session.batch(statements)?;
        Ok(open)
    }

    /// Keeps what was written.
    fn commit(mut self) -> Sql<()> {
        // Of a transaction that an error has ended the server keeps nothing, and COMMIT alone
        // would not say so: any other statement does.
        match self.session.batch("SELECT; COMMIT") {
            Ok(()) => {
                self.is_open = false;
                self.session.in_transaction.set(false);
                Ok(())
            }
            Err(Failure::Server(error)) => Err(Failure::Commit(error)),
            Err(other) => Err(other),
        }
    }

    fn end(mut self, how: &str) -> Sql<()> {
        self.is_open = false;
        self.session.in_transaction.set(false);
        self.session.batch(how)
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        if self.is_open {
            self.session.in_transaction.set(false);
            self.session.cursors.set(0);
            // Where the connection is gone the server undoes it by itself.
            let _ = self.session.batch("ROLLBACK");
        }
    }
}

/// A connection of the settings that everything here relies on.
fn client(target: &Target, mode: Mode, lock_wait: u32) -> Sql<Client> {
    let mut client = match target.protection {
        Protection::Disable => target.config.connect(NoTls)?,
        protection => {
            let roots = target.root_certificates.as_deref();
            target.config.connect(tls::connector(protection, roots)?)?
        }
    };
    let reading = match mode {
        Mode::ReadOnly => "on",
        Mode::ReadWrite | Mode::Create => "off",
    };
    // A plan for the first rows of a cursor would make reading all of them slow; compiling
    // plans takes longer than running them. What is said to be stored has to be on the disk,
    // whatever is usual on the server. While the connection is there nobody takes the memory away.
    client.batch_execute(&format!(
        "SET search_path TO {schema};
         SET client_min_messages TO warning;
         SET lock_timeout = '{lock_wait}s';
         SET cursor_tuple_fraction = 1;
         SET jit = off;
         SET default_transaction_read_only = {reading};
         SELECT set_config('synchronous_commit', 'on', false)
         WHERE current_setting('synchronous_commit') = 'off';
         SELECT pg_advisory_lock_shared({presence});",
        schema = identifier(&target.schema),
        presence = discard::presence(&target.schema),
    ))?;
    Ok(client)
}

/// A name in the language of SQL.
pub(super) fn identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
