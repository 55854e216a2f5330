//! The contract of [`Store`], held against every memory that there is, and what a memory on a
//! server meets beside: programs that start at once, many that write at once, a server that
//! dies.
//!
//! Each test of the contract is written once and runs on each [`Make`]. Where there is no
//! PostgreSQL its part is skipped with a printed reason.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking
#![allow(dead_code, unreachable_pub)] // what is shared is not all used here

#[path = "../shared/postgres.rs"]
mod postgres_server;

mod changes;
mod copy;
mod crowd;
mod fixture;
mod imports;
mod lookups;
mod model;
mod nodes;
mod past;
mod protected;
mod reads;
mod reviews;
mod search;
mod server;
mod stories;
mod tracing;
mod upkeep;

use fixture::*;

/// Makes of each function of the contract a test on every memory.
macro_rules! contract {
    ($($module:ident: $($name:ident),+;)+) => {
        mod sqlite {
            $($(#[test] fn $name() { super::$module::$name(super::Make::Sqlite); })+)+
        }
        mod postgres {
            $($(#[test] fn $name() {
                if super::postgres_server::server().is_some() {
                    super::$module::$name(super::Make::Postgres);
                }
            })+)+
        }
        mod two_nodes {
            $($(#[test] fn $name() {
                if super::postgres_server::server().is_some() {
                    super::$module::$name(super::Make::Nodes);
                }
            })+)+
        }
    };
}

contract! {
    model: any_sequence_of_writes_gives_what_the_rules_say;
    stories: storing_the_same_story_again_changes_nothing,
        a_new_version_keeps_updates_adds_and_removes_units,
        another_alignment_or_threshold_of_the_same_texts_is_a_new_version,
        one_sided_versions_leave_the_pairs_alone,
        a_version_on_top_of_another_one_is_refused;
    reads: every_source_segment_is_listed_with_its_unit,
        filters_let_pass_what_they_say,
        searches_find_words_on_either_side_and_never_fail_on_what_is_typed,
        retracted_stories_are_in_no_answer,
        figures_add_up,
        a_visitor_may_read_from_the_memory_that_it_visits,
        a_visitor_that_fails_ends_the_visit_and_harms_nothing;
    search: a_search_finds_what_asking_every_unit_finds,
        of_many_hits_the_last_are_ranked_and_all_are_dated;
    past: every_version_is_told_with_its_kind_author_and_counts,
        a_version_is_read_back_with_its_texts_and_beads,
        a_correction_marks_what_it_brings_and_tells_what_it_replaced,
        a_unit_tells_every_state_that_it_was_in,
        a_clock_that_is_set_back_gives_no_state_that_ends_before_it_began,
        a_retracted_story_is_in_no_answer_until_it_is_restored,
        a_kill_takes_its_story_out_of_use;
    upkeep: what_a_memory_told_it_tells_of_that_time,
        duplicates_are_merged_as_the_rules_say,
        beads_follow_a_unit_that_lives_on,
        different_translations_are_told_side_by_side,
        a_unit_is_edited_deleted_and_brought_back;
    reviews: a_step_is_a_version_of_its_author_and_touches_its_own_units_alone,
        nothing_is_stored_over_what_somebody_else_did,
        steps_that_make_no_sense_are_refused,
        what_is_undone_is_the_same_unit_again_and_can_be_done_again,
        stories_are_listed_a_page_at_a_time,
        undoing_every_step_gives_back_the_very_units;
    changes: only_the_units_that_changed_are_told,
        a_generation_that_this_memory_never_stood_at_is_not_known,
        every_unit_that_look_ups_see_differently_is_told;
    copy: a_copy_in_pieces_is_whole,
        a_copy_tells_how_much_of_how_much_is_there,
        a_copy_begins_anew_where_its_source_changed;
    lookups: many_texts_at_once_give_the_lists_of_each_alone,
        a_story_is_covered_as_by_a_memory_in_a_file;
    imports: imports_follow_their_rules,
        the_order_of_lines_about_one_unit_does_not_matter,
        a_new_translation_by_import_is_a_revision,
        an_error_in_the_middle_of_an_import_leaves_the_old_state,
        an_imported_unit_comes_out_as_it_went_in_whatever_the_order,
        a_large_import_finds_what_it_brought_itself,
        who_looks_on_is_told_of_all_units_of_an_empty_memory;
}
