//! The form in which names are sorted and searched.

use super::unicode;

/// The words of a name without accents and capitals, so that "zoe" finds "Zoë", and "soren" finds "Søren".
pub fn words(text: &str) -> Vec<String> {
    let mut plain = String::with_capacity(text.len());
    for c in unicode::without_marks(text).chars().flat_map(char::to_lowercase) {
        match spelled_out(c) {
            Some(letters) => plain.push_str(letters),
            None => plain.push(c),
        }
    }
    plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The form under which names are sorted and compared: their words with one space between them.
pub fn fold(text: &str) -> String {
    words(text).join(" ")
}

/// Letters that Unicode does not take apart, as they are typed where a keyboard lacks them.
const fn spelled_out(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => return None,
    })
}
