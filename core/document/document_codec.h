// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as JSON and back, so that what was handed out can be kept and come out again exactly as it was, whatever
// became of the order, the prices and the store's texts since.
#pragma once

#include "core/document/document.h"

#include <QJsonObject>

namespace sanbao {

QJsonObject toJson(const Document& document);
/// Empty when this is not a paper, or one of a newer program.
std::optional<Document> documentFromJson(const QJsonObject& json);

/// The same document is always the same bytes.
QByteArray documentBytes(const Document& document);
std::optional<Document> documentOf(const QByteArray& bytes);
/// SHA-256 in hexadecimal.
QByteArray documentHash(const QByteArray& bytes);

} // namespace sanbao
