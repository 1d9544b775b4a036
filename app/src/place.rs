//! The place that a page is about, for what is alike in clinics and organisations: invitations and the log.

use leptos::prelude::*;
use server::access::{Place, PlaceAct, PlaceStanding, Refusal};

#[derive(Clone, Copy)]
pub struct HerePlace {
    pub place: Place,
    standing: Signal<PlaceStanding>,
}

impl HerePlace {
    /// Says to the pages inside of a frame where they are.
    pub fn provide(place: Place, standing: Signal<PlaceStanding>) {
        provide_context(Self { place, standing });
    }

    pub fn get() -> Self {
        expect_context()
    }

    /// Why the reader may not do something here, if so.
    pub fn refuses(self, act: &PlaceAct) -> Option<Refusal> {
        self.standing.get().may(act).err()
    }
}
