//! What is measured.

/// One kind of request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Work {
    FloorList,
    List,
    PackedList,
    Search,
    FloorTick,
    Tick,
    AdminTick,
    People,
    PeopleSearch,
}

impl Work {
    /// In one clinic.
    pub const CLINIC: [Self; 6] = [
        Self::FloorList,
        Self::List,
        Self::PackedList,
        Self::Search,
        Self::FloorTick,
        Self::Tick,
    ];
    /// In an organisation of many clinics.
    pub const ORGANISATION: [Self; 5] = [
        Self::FloorList,
        Self::People,
        Self::PeopleSearch,
        Self::FloorTick,
        Self::AdminTick,
    ];

    /// The least that such work takes.
    pub fn floor(self) -> Self {
        match self {
            Self::FloorTick | Self::Tick | Self::AdminTick => Self::FloorTick,
            _ => Self::FloorList,
        }
    }

    pub fn title(self) -> &'static str {
        match self {
            Self::FloorList => "floor: 25 rows along an index",
            Self::List => "team list: 20 people and the total",
            Self::PackedList => "the same, compressed for a browser",
            Self::Search => "search by name: “mart”",
            Self::FloorTick => "floor: an update and its audit row, on disk",
            Self::Tick => "permission tick, on disk",
            Self::AdminTick => "tick of an admin user, on disk",
            Self::People => "people: 20, each with all their clinics, and the total",
            Self::PeopleSearch => "search of them by name: “mart”",
        }
    }
}
