//! The interface is part of the executable: when it is built anew, so is what embeds it.

fn main() {
    println!("cargo:rerun-if-changed=../dist");
}
