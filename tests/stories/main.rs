//! The stories: each file is one thing a person does, or that happens to them.

mod a_new_organisation;
mod a_traveler_opens_a_card;
mod bad_calls;
mod bad_packs;
mod bad_sources;
mod cards_as_read;
mod cards_rest_on_facts;
mod choosing_a_language;
mod finding_a_card;
mod news_and_corrections;
mod pages_and_wallets;
mod pages_to_send;
mod phone_lines;
mod scenarios;
mod settings_and_saved_cards;
mod settings_file;
mod the_facade_mirrors_the_core;
mod the_house;
mod translators_at_work;
mod typed_in_a_hurry;
