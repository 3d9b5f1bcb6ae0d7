//! An address as a QR code.
//!
//! Owns: making its squares. Refuses to know: where they are drawn.

use crate::workshop::phones::Squares;
use qrcodegen::{QrCode, QrCodeEcc};

/// The squares for a text of at most a few hundred letters.
pub(super) fn squares(text: &str) -> Squares {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).expect("an address is short enough");
    let side = code.size();
    let dark =
        (0..side).flat_map(|row| (0..side).map(move |column| (row, column))).map(|(row, column)| code.get_module(column, row)).collect();
    Squares { side: usize::try_from(side).expect("a code has a size"), dark }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_three_corners_to_find_it_by() {
        let squares = squares("http://192.168.100.123:7420/481902");
        assert!(squares.side == 29 && squares.dark.len() == 29 * 29);
        for (row, column) in [(0, 0), (0, 28), (28, 0), (3, 3), (3, 25), (25, 3)] {
            assert!(squares.is_dark(row, column), "{row} {column}");
        }
        assert!(!squares.is_dark(1, 1) && !squares.is_dark(7, 7) && !squares.is_dark(0, 29));
    }
}
