//! Chance that is the same every time.

/// A sequence that looks random (Knuth's MMIX generator).
pub struct Dice(pub u64);

impl Dice {
    /// One of so many sides, the first is 0.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }
}
