// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that talks to libzint.
#include "ui/printing/code_symbol.h"

#include <zint.h>

#include <memory>

namespace sanbao {

namespace {

constexpr double kBarHeightModules = 40; ///< a Code 128 symbol is about this high

struct SymbolDeleter
{
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

bool isSet(const zint_symbol& symbol, int row, int column)
{
    return (symbol.encoded_data[row][column >> 3] >> (column & 7)) & 1;
}

void addRow(CodeSymbol& result, const zint_symbol& symbol, int row, double height)
{
    int start = -1;
    for (int column = 0; column <= symbol.width; ++column) {
        const bool black = column < symbol.width && isSet(symbol, row, column);
        if (black && start < 0)
            start = column;
        if (!black && start >= 0) {
            result.bars.emplace_back(start, row * height, column - start, height);
            start = -1;
        }
    }
}

} // namespace

CodeSymbol encodeCode(const CodeText& code)
{
    const std::unique_ptr<zint_symbol, SymbolDeleter> symbol(ZBarcode_Create());
    if (!symbol || code.text.isEmpty())
        return {};
    const bool qr = code.symbology == CodeText::Symbology::Qr;
    symbol->symbology = qr ? BARCODE_QRCODE : BARCODE_CODE128;
    symbol->input_mode = UNICODE_MODE;
    if (qr)
        symbol->option_1 = 2; // error correction M: a slip gets folded and wet
    const QByteArray utf8 = code.text.toUtf8();
    const auto* bytes = reinterpret_cast<const unsigned char*>(utf8.constData());
    if (ZBarcode_Encode(symbol.get(), bytes, int(utf8.size())) >= ZINT_ERROR)
        return {};
    CodeSymbol result;
    const double height = qr ? 1.0 : kBarHeightModules;
    result.modules = QSizeF(symbol->width, symbol->rows * height);
    for (int row = 0; row < symbol->rows; ++row)
        addRow(result, *symbol, row, height);
    return result;
}

} // namespace sanbao
