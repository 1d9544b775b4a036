//! What can be known of an archive while it arrives, without unpacking it.

/// An archive on its way: how many rows have come, and whether it has come to its end.
///
/// Whoever writes it flushes after every [`Self::ROWS`] rows, which ends a part of the packed text with an empty block
/// (RFC 1951, section 3.2.4): `00 00 FF FF`. Those are counted. It is an estimate: up to [`Self::ROWS`] rows may have come
/// besides, and once in some gigabytes other bytes look alike.
#[derive(Clone, Debug)]
pub struct Arrival {
    marks: u32,
    /// The last four bytes.
    last: u32,
    /// As many of the last bytes as the end of an archive has.
    end: Vec<u8>,
}

const MARK: u32 = 0x0000_FFFF;
/// The end of a ZIP file without a comment, and what it begins with (APPNOTE.TXT, section 4.3.16).
const END_BYTES: usize = 22;
const END: &[u8] = b"PK\x05\x06";

impl Default for Arrival {
    fn default() -> Self {
        Self {
            marks: 0,
            last: u32::MAX,
            end: Vec::new(),
        }
    }
}

impl Arrival {
    /// How many rows are between two flushes.
    pub const ROWS: u32 = 500;

    /// Takes note of what comes next.
    pub fn take(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.last = self.last << 8 | u32::from(*byte);
            self.marks += u32::from(self.last == MARK);
        }
        self.end.extend(&bytes[bytes.len().saturating_sub(END_BYTES)..]);
        self.end.drain(..self.end.len().saturating_sub(END_BYTES));
    }

    /// How many rows have come, as far as is known.
    pub const fn rows(&self) -> u32 {
        self.marks.saturating_mul(Self::ROWS)
    }

    /// Whether what came last is the end of an archive. One that broke off does not look whole.
    pub fn is_whole(&self) -> bool {
        self.end.starts_with(END)
    }
}
