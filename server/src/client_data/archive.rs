//! An archive (ZIP, APPNOTE.TXT) that leaves while it is written: never more of it is kept than one page of rows.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use futures::SinkExt;
use futures::channel::mpsc::Sender;
use jiff::Zoned;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{DateTime, ZipWriter};

use super::Arrival;
use crate::csv_file;
use crate::error::{Answer, ApiError};

/// A file of this many rows might be longer than 4 GiB, which not every program unpacks; shorter ones every program does.
const LONG: u64 = 4_000_000;

/// An archive of files for spreadsheets.
pub struct Archive {
    // Dropping it writes an end, as if nothing were missing. That end stays in the outlet: only what `leave` takes goes out.
    zip: ZipWriter<StreamWriter<Outlet>>,
    outlet: Outlet,
    leaving: Sender<Bytes>,
    options: SimpleFileOptions,
    /// How many rows there are until the next flush.
    room: usize,
}

impl Archive {
    /// Its files bear this date; what is written leaves by the channel, which takes more when somebody takes from it.
    pub fn new(leaving: Sender<Bytes>, date: &Zoned) -> Self {
        let outlet = Outlet::default();
        Self {
            zip: ZipWriter::new_stream(outlet.clone()),
            outlet,
            leaving,
            options: SimpleFileOptions::default().last_modified_time(dos(date)),
            room: Arrival::ROWS as usize,
        }
    }

    /// Begins the next file, of about so many rows.
    pub fn begin(&mut self, name: &str, headings: &[impl AsRef<str>], rows: u64) -> Answer<()> {
        let options = self.options.large_file(rows > LONG);
        self.zip
            .start_file(name, options)
            .map_err(|error| ApiError::internal(&error))?;
        self.put(&csv_file::head(headings)?)
    }

    /// Writes a page of rows, and waits until there is room for the next.
    pub async fn write<R: AsRef<[String]>>(&mut self, mut rows: &[R]) -> Answer<()> {
        while !rows.is_empty() {
            let (now, later) = rows.split_at(rows.len().min(self.room));
            self.put(&csv_file::rows(now.iter().map(AsRef::as_ref))?)?;
            self.room -= now.len();
            if self.room == 0 {
                self.zip.flush().map_err(|error| ApiError::internal(&error))?;
                self.room = Arrival::ROWS as usize;
            }
            rows = later;
        }
        self.outlet.leave(&mut self.leaving).await
    }

    /// Writes what makes it whole.
    pub async fn finish(self) -> Answer<()> {
        let Self {
            zip,
            outlet,
            mut leaving,
            ..
        } = self;
        zip.finish().map_err(|error| ApiError::internal(&error))?;
        outlet.leave(&mut leaving).await
    }

    fn put(&mut self, text: &[u8]) -> Answer<()> {
        self.zip.write_all(text).map_err(|error| ApiError::internal(&error))
    }
}

/// The date that a file of an archive bears; it knows the years from 1980 to 2107.
fn dos(date: &Zoned) -> DateTime {
    let number = |number: i8| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(date.year()).unwrap_or_default();
    let (month, day) = (number(date.month()), number(date.day()));
    let (hour, minute, second) = (number(date.hour()), number(date.minute()), number(date.second()));
    DateTime::from_date_and_time(year, month, day, hour, minute, second).unwrap_or_default()
}

/// What is written and has not left yet.
#[derive(Clone, Default)]
struct Outlet(Arc<Mutex<Vec<u8>>>);

impl Outlet {
    fn open(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets out what has been written, once there is room for it.
    async fn leave(&self, leaving: &mut Sender<Bytes>) -> Answer<()> {
        let written = std::mem::take(&mut *self.open());
        if written.is_empty() {
            return Ok(());
        }
        // Whoever waited for it has gone.
        leaving.send(written.into()).await.map_err(|_| ApiError::Offline)
    }
}

impl Write for Outlet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.open().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
