// SPDX-License-Identifier: GPL-3.0-or-later
// The pad of a signature with its tools below: take back a stroke, clear. Where somebody signs, it looks the same.
#pragma once

class QWidget;

namespace sanbao {

class SignaturePad;

/// Lays `pad` and its tools out in `box`, which hands the focus on to the pad.
void addSignatureTools(QWidget* box, SignaturePad* pad);

} // namespace sanbao
