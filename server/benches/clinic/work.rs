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
}

impl Work {
    pub const ALL: [Self; 6] = [
        Self::FloorList,
        Self::List,
        Self::PackedList,
        Self::Search,
        Self::FloorTick,
        Self::Tick,
    ];

    /// The least that such work takes.
    pub fn floor(self) -> Self {
        match self {
            Self::FloorTick | Self::Tick => Self::FloorTick,
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
        }
    }
}
