//! Names as people in a clinic have them.

pub const FIRST: [&str; 40] = [
    "Aaliyah", "Adam", "Agnes", "Ahmad", "Amélie", "Anton", "Astrid", "Bao", "Budi", "Camille", "Chloé", "Dewi",
    "Elif", "Emil", "Farah", "Freja", "Gita", "Hana", "Henrik", "Ines", "Jonas", "Kamal", "Karim", "Laila", "Linh",
    "Luc", "Mads", "Maryam", "Mehdi", "Noor", "Olga", "Pierre", "Putri", "Rania", "Siti", "Sofia", "Thomas", "Yara",
    "Zoë", "Youssef",
];

pub const LAST: [&str; 48] = [
    "Abdullah",
    "Andersen",
    "Bakker",
    "Bernard",
    "Bianchi",
    "Christensen",
    "Costa",
    "Dubois",
    "Dupont",
    "Eriksen",
    "Fakhoury",
    "Ferreira",
    "Fontaine",
    "Garnier",
    "Haddad",
    "Hansen",
    "Hartono",
    "Ibrahim",
    "Jensen",
    "Kim",
    "Kowalski",
    "Kusuma",
    "Larsen",
    "Lefèvre",
    "Martel",
    "Martin",
    "Martins",
    "Martinsen",
    "Mercier",
    "Moreau",
    "Nasser",
    "Nguyen",
    "Nielsen",
    "Okoye",
    "O’Brien",
    "Pedersen",
    "Petit",
    "Pratama",
    "Rasmussen",
    "Rousseau",
    "Saleh",
    "Santoso",
    "Sørensen",
    "Tanaka",
    "Thomsen",
    "Wijaya",
    "Yılmaz",
    "Zahra",
];

/// The name of the nth person; the first 1,920 differ, and later ones get an initial.
pub fn nth(n: u32) -> String {
    let n = n as usize;
    // Steps that share no factor with the lengths visit every pair before one comes again.
    let first = FIRST[(n * 7) % FIRST.len()];
    let last = LAST[(n * 5 + n / FIRST.len()) % LAST.len()];
    let round = n / (FIRST.len() * LAST.len());
    match ('A'..='Z').nth(round % 26).filter(|_| round > 0) {
        Some(initial) => format!("{first} {initial}. {last}"),
        None => format!("{first} {last}"),
    }
}

/// The name of the nth clinic of many.
pub fn nth_clinic(n: u32) -> String {
    format!("{} Practice {}", LAST[n as usize * 5 % LAST.len()], n + 1)
}
