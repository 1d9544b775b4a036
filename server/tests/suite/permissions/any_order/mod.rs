//! Anybody tries anything of anybody in an organisation, in whatever order. Nobody ever holds more than the rules allow, the
//! server answers as the interface foretells, and the console always has somebody who may use it.

mod attempt;
mod cast;
mod forecast;
mod known;
mod rules;

use std::fmt::Write;

use cast::Cast;

use crate::support::{Dice, Scene};

const WALKS: u64 = 24;
const STEPS: usize = 25;

/// Where a failing walk ended, to be begun again: the same seed is the same walk. `ROLECALL_TEST_SEED` begins others.
#[tokio::test]
async fn whatever_anybody_tries_nobody_gets_more_than_the_rules_allow_and_everybody_is_answered_as_foretold() {
    let first = std::env::var("ROLECALL_TEST_SEED").map_or(20_261_126, |seed| seed.parse().expect("a number"));
    let scene = Scene::new().await;
    let (mut allowed, mut refused) = (0, 0);
    for seed in first..first + WALKS {
        let mut cast = Cast::gather(&scene).await;
        let mut dice = Dice(seed);
        let mut walked = String::new();
        for _ in 0..STEPS {
            let attempt = cast.next(&mut dice);
            write!(walked, "\n  {attempt:?}").expect("a line");
            match cast.make(&attempt).await {
                Ok(true) => allowed += 1,
                Ok(false) => refused += 1,
                Err(broken) => panic!("{broken}. With seed {seed}, the last of:{walked}"),
            }
        }
    }
    // A walk in which everything is refused would prove nothing.
    assert!(allowed > 80 && refused > 80, "{allowed} allowed, {refused} refused");
}
