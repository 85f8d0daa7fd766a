// SPDX-License-Identifier: GPL-3.0-or-later
// The words and the mark the store puts on its papers. A text is a template without logic: {{customer.name}} is filled
// in, {{#with_product_serial}}…{{/with_product_serial}} stands only where there is one, a line that starts with "! " is
// conspicuous, "- " an item. What was typed is checked before it is kept, so that a paper never goes out with a hole.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"
#include "core/domain/paper_text.h"
#include "core/service/service_context.h"
#include "core/service/template_text.h"

#include <QMap>

namespace sanbao {

/// Texts typed and not saved yet, by part.
using PaperDraft = QMap<PaperPart, QString>;

class PaperTextDesk final
{
public:
    explicit PaperTextDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// What may stand between the braces on this kind of paper.
    static QStringList fields(DocumentKind kind);
    /// What the program brings for this part; empty for none.
    static QString shipped(DocumentKind kind, PaperPart part);

    QString current(DocumentKind kind, PaperPart part);
    Outcome<std::vector<PaperText>> versions(DocumentKind kind, PaperPart part);
    /// Invalid with the part's code as field; the message names the line.
    static Done check(DocumentKind kind, PaperPart part, const QString& body);
    Done save(DocumentKind kind, PaperPart part, const QString& body);
    Done restoreShipped(DocumentKind kind, PaperPart part);

    /// A PNG of at most kMostLogoBytes; empty for none.
    QByteArray logo();
    Done setLogo(const QByteArray& png);
    static constexpr int kMostLogoBytes = 512 * 1024;

    /// Puts the texts on a paper. `order` is what it is about, when it is about one; `draft` replaces saved texts.
    Outcome<Document> decorate(Document document, const OrderPaper* order, const PaperDraft& draft = {});

private:
    QString acceptedPolicies(WorkOrderId order);
    Done write(DocumentKind kind, PaperPart part, const QString& body, bool isShipped);

    ServiceContext& m_context;
};

/// Words for people.
QString paperPartName(PaperPart part);

} // namespace sanbao
