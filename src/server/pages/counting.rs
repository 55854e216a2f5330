//! The memory counted aside, once for each state of it that somebody wants to see.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::task::JoinHandle;

use super::figures::Figures;
use crate::server::failure::Answer;
use crate::server::state::App;

/// A page waits so long for figures: those of a small memory are there by then.
const PATIENCE: Duration = Duration::from_millis(60);

/// Counting takes at most this share of the time, one part in so many: where the memory
/// changes all the time, it is not counted all the time.
const SHARE: u32 = 8;

/// The last figures, and whether they are being counted anew.
#[derive(Clone, Default)]
pub(super) struct Counting(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    last: Option<Arc<Figures>>,
    is_running: bool,
    /// Not before then again.
    next: Option<Instant>,
}

impl Counting {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The last figures there are; none before the first.
    pub(super) fn last(&self) -> Option<Arc<Figures>> {
        self.state().last.clone()
    }

    /// Has the memory counted where that was never done, and does not wait for it.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) async fn begin(&self, app: &App) -> Answer<()> {
        if self.last().is_none() {
            let current = app.read(|desk| desk.store().generation()).await?;
            self.start(app, current);
        }
        Ok(())
    }

    /// The figures, and the state that the memory is in. Those of an earlier state are
    /// counted anew, and waited for as long as a page can wait.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) async fn figures(&self, app: &App) -> Answer<(Option<Arc<Figures>>, u64)> {
        let current = app.read(|desk| desk.store().generation()).await?;
        if let Some(counted) = self.start(app, current) {
            // Whether it is done by now or not, what there is is shown.
            let _ = tokio::time::timeout(PATIENCE, counted).await;
        }
        Ok((self.last(), current))
    }

    /// Counts aside where it is time to.
    fn start(&self, app: &App, current: u64) -> Option<JoinHandle<()>> {
        self.is_due(current).then(|| {
            let (counting, app) = (self.clone(), app.clone());
            tokio::spawn(async move { counting.count(&app).await })
        })
    }

    /// Whether to count, which whoever asks must do then.
    fn is_due(&self, current: u64) -> bool {
        let mut state = self.state();
        let is_known = state
            .last
            .as_ref()
            .is_some_and(|last| last.generation == current);
        let is_early = state.next.is_some_and(|next| Instant::now() < next);
        let is_due = !is_known && !is_early && !state.is_running;
        state.is_running |= is_due;
        is_due
    }

    async fn count(&self, app: &App) {
        let begun = Instant::now();
        let now = app.now();
        let counted = app
            .read_long(move |desk| Figures::count(desk.store(), now))
            .await;
        let mut state = self.state();
        state.is_running = false;
        state.next = Some(Instant::now() + (SHARE - 1) * begun.elapsed());
        // A memory that cannot be counted is told by the page that reads it.
        if let Ok(figures) = counted {
            state.last = Some(Arc::new(figures));
        }
    }
}
