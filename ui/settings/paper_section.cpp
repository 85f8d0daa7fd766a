// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/paper_section.h"

#include "core/service/agreement_desk.h"
#include "core/service/attachment_desk.h"
#include "core/service/complaint_desk.h"
#include "core/service/contract_desk.h"
#include "core/service/order_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/policy_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/text_box.h"
#include "ui/printing/preview_view.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/settings/logo_picture.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kRestMs = 150;
constexpr int kTextLines = 3;
constexpr int kSampleOrders = 40;

} // namespace

PaperSection::PaperSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(buildTexts());
    row->addWidget(buildPreview(), 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &PaperSection::preview);
}

QWidget* PaperSection::buildTexts()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, this);
    area->setFixedWidth(dp(348));
    column->setSpacing(dp(16));
    auto* card = new Card(tr("Words on paper"), area);
    m_form = new FormSection(card, 76);
    m_kind = new ChoiceCombo(m_form);
    m_kind->setObjectName(QStringLiteral("paper.kind"));
    for (const auto& [kind, code] : Codes<DocumentKind>::table) {
        if (!isLabel(kind) && kind != DocumentKind::OrderList)
            m_kind->addChoice(documentKindName(kind), int(kind));
    }
    m_form->addRow({}, tr("Document"), m_kind);
    for (const auto& [part, code] : Codes<PaperPart>::table) {
        QPlainTextEdit* box = textBox(kTextLines, m_form);
        box->setObjectName(QStringLiteral("paper.") + QLatin1String(code));
        m_form->addRow(QLatin1String(code), paperPartName(part), box);
        m_texts.insert(part, box);
        connect(box, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
        connect(box, &QPlainTextEdit::cursorPositionChanged, this, [this, where = part] {
            m_lastPart = where; // a field is inserted where the cursor was
        });
    }
    m_field = new ChoiceCombo(m_form);
    m_version = new ChoiceCombo(m_form);
    m_version->setObjectName(QStringLiteral("paper.version"));
    m_form->addRow({}, tr("Insert field"), m_field);
    m_form->addRow({}, tr("Versions"), m_version);
    card->body()->addWidget(m_form);
    QAction* saving = makeAction(this, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_S), tr("Save these words"));
    connect(saving, &QAction::triggered, this, &PaperSection::save);
    auto* restoring = new ActionButton(tr("Restore the shipped text"), Emphasis::Secondary, card);
    restoring->setObjectName(QStringLiteral("paper.restore"));
    connect(restoring, &QPushButton::clicked, this, &PaperSection::restore);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(restoring);
    buttons->addStretch(1);
    buttons->addWidget(new ActionButton(saving, Emphasis::Primary, card));
    card->body()->addLayout(buttons);
    column->addWidget(card);
    column->addWidget(buildLogo(area));
    column->addWidget(buildPhotos(area));
    column->addStretch(1);
    connect(m_kind, &ChoiceCombo::chosen, this, &PaperSection::showKind);
    connect(m_field, &ChoiceCombo::chosen, this, &PaperSection::insertField);
    connect(m_version, &ChoiceCombo::chosen, this, &PaperSection::takeVersion);
    return area;
}

Card* PaperSection::buildLogo(QWidget* parent)
{
    auto* card = new Card(tr("The store's mark"), parent);
    card->setHint(tr("at the head of every paper"));
    auto* row = new QHBoxLayout;
    m_logo = new QLabel(card);
    m_logo->setObjectName(QStringLiteral("paper.logo"));
    m_logo->setAccessibleName(tr("The store's mark"));
    m_logo->setTextFormat(Qt::PlainText);
    m_logo->setMinimumHeight(dp(56));
    auto* choosing = new ActionButton(tr("Choose a picture …"), Emphasis::Secondary, card);
    m_removeLogo = new ActionButton(tr("Remove"), Emphasis::Quiet, card);
    connect(choosing, &QPushButton::clicked, this, &PaperSection::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, &PaperSection::removeLogo);
    row->addWidget(m_logo, 1);
    row->addWidget(m_removeLogo);
    row->addWidget(choosing);
    card->body()->addLayout(row);
    return card;
}

Card* PaperSection::buildPhotos(QWidget* parent)
{
    auto* card = new Card(tr("Photos kept with orders"), parent);
    auto* form = new FormSection(card, 92);
    m_edge = new ChoiceCombo(form);
    for (const int pixels : {1024, 1600, 2048, 3072, 4096})
        m_edge->addChoice(tr("%1 pixels").arg(pixels), pixels);
    form->addRow(QStringLiteral("edge"), tr("Longest edge"), m_edge);
    card->body()->addWidget(form);
    connect(m_edge, &ChoiceCombo::chosen, this, &PaperSection::savePhotos);
    return card;
}

QWidget* PaperSection::buildPreview()
{
    auto* card = new Card(tr("Preview"), this);
    m_paper = new ChoiceCombo(card);
    m_paper->setObjectName(QStringLiteral("paper.size"));
    m_paper->setMinimumContentsLength(16);
    m_paper->setAccessibleName(tr("Paper"));
    card->addHeaderWidget(m_paper);
    m_note = wrappedLabel({}, TextRole::Body, Ink::Muted, card);
    m_note->setObjectName(QStringLiteral("paper.note"));
    m_view = new PreviewView(card);
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_view, 1);
    connect(m_paper, &ChoiceCombo::chosen, this, &PaperSection::preview);
    return card;
}

void PaperSection::load()
{
    m_edge->setValue(m_context.workplace.attachments().limits().edge);
    showLogo();
    showKind();
}

QWidget* PaperSection::firstFocus()
{
    return m_kind;
}

DocumentKind PaperSection::kind() const
{
    return DocumentKind(m_kind->value().toInt());
}

QMap<PaperPart, QString> PaperSection::typed() const
{
    QMap<PaperPart, QString> texts;
    for (auto box = m_texts.begin(); box != m_texts.end(); ++box)
        texts.insert(box.key(), (*box)->toPlainText());
    return texts;
}

bool PaperSection::isDirty() const
{
    PaperTextDesk& desk = m_context.workplace.paperTexts();
    const QMap<PaperPart, QString> texts = typed();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (text.value().trimmed() != desk.current(kind(), text.key()).trimmed())
            return true;
    }
    return false;
}

void PaperSection::showKind()
{
    m_form->clearIssues();
    PaperTextDesk& desk = m_context.workplace.paperTexts();
    for (auto box = m_texts.begin(); box != m_texts.end(); ++box) {
        const QSignalBlocker quiet(*box);
        (*box)->setPlainText(desk.current(kind(), box.key()));
        (*box)->setPlaceholderText(tr("nothing"));
    }
    m_field->clear();
    m_field->addChoice(tr("Choose …"), QString());
    for (const QString& name : PaperTextDesk::fields(kind()))
        m_field->addChoice(name, name);
    m_paper->clear();
    for (const PaperFormat& format : papersFor(kind()))
        m_paper->addChoice(paperName(format), format.code);
    m_paper->setValue(m_context.printing.paperFor(kind()).code);
    showVersions();
    preview();
}

void PaperSection::showVersions()
{
    m_version->clear();
    m_version->addChoice(tr("as it is now"), -1);
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    for (const auto& [part, code] : Codes<PaperPart>::table) {
        const auto versions = m_context.workplace.paperTexts().versions(kind(), part);
        for (const PaperText& text : versions.value_or(std::vector<PaperText>())) {
            const QString when = inZone(text.savedAt, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
            m_version->addChoice(
                tr("%1, version %2 of %3").arg(paperPartName(part), QString::number(text.version), when),
                QVariant(QVariantList{int(part), text.version}));
        }
    }
    m_version->setEnabled(m_version->count() > 1);
}

void PaperSection::takeVersion()
{
    const QVariantList chosen = m_version->value().toList();
    if (chosen.size() != 2)
        return showKind();
    const auto part = PaperPart(chosen[0].toInt());
    const auto versions = m_context.workplace.paperTexts().versions(kind(), part);
    for (const PaperText& text : versions.value_or(std::vector<PaperText>())) {
        if (text.version == chosen[1].toInt())
            m_texts[part]->setPlainText(text.shipped ? PaperTextDesk::shipped(kind(), part) : text.body);
    }
}

void PaperSection::insertField()
{
    const QString name = m_field->value().toString();
    if (name.isEmpty())
        return;
    m_texts[m_lastPart]->insertPlainText(QStringLiteral("{{%1}}").arg(name));
    m_field->setCurrentIndex(0);
    m_texts[m_lastPart]->setFocus();
}

qint64 PaperSection::sampleFor(DocumentKind kind) const
{
    Workplace& place = m_context.workplace;
    if (subjectOf(kind) == PaperSubject::Agreement) {
        const auto rows = place.agreements().page(AgreementId(), 1);
        return rows && !rows->empty() ? rows->front().agreement.id.value : 0;
    }
    if (subjectOf(kind) == PaperSubject::Policy) {
        const auto rows = place.policies().all();
        return rows && !rows->empty() ? rows->front().policy.id.value : 0;
    }
    if (subjectOf(kind) == PaperSubject::Complaint) {
        const auto rows = place.complaints().page(ComplaintScope::All, std::nullopt, 1);
        return rows && !rows->empty() ? rows->front().id.value : 0;
    }
    if (subjectOf(kind) == PaperSubject::Contract)
        return place.contracts().newestReceipt().value_or(ReceiptId()).value;
    OrderFilter filter;
    filter.scope = OrderScope::All;
    const auto rows = place.orders().page(filter, OrderSort::Newest, std::nullopt, kSampleOrders);
    qint64 newest = 0;
    for (const OrderRow& row : rows.value_or(std::vector<OrderRow>())) {
        const Outcome<OrderView> view = place.orders().open(row.id);
        if (!view || (kind == DocumentKind::Receipt && !view->receipt))
            continue;
        if (subjectOf(kind) != PaperSubject::Unit)
            return row.id.value;
        newest = view->product ? view->product->id.value : newest;
        if (newest > 0)
            return newest;
    }
    return newest;
}

void PaperSection::preview()
{
    const std::optional<PaperFormat> paper = paperFormatFor(m_paper->value().toString());
    const qint64 sample = subjectOf(kind()) == PaperSubject::Store ? 0 : sampleFor(kind());
    m_form->clearIssues();
    if (sample == 0 && subjectOf(kind()) != PaperSubject::Store) {
        m_note->setText(
            tr("There is nothing yet this paper could be made from. The preview appears with the first one."));
        m_note->show();
        m_view->clear();
        return;
    }
    const Outcome<Document> document = m_context.workplace.papers().buildWith(typed(), kind(), sample);
    m_note->setVisible(!document);
    if (!document) { // the last good paper stays in sight while a word is being typed
        m_note->setText(document.error().lines().join(u'\n'));
        for (const auto& [part, code] : Codes<PaperPart>::table) {
            for (const FieldIssue& issue : document.error().issues) {
                if (issue.field == QLatin1String(code))
                    m_form->row(issue.field)->setIssue(issue.message);
            }
        }
        return;
    }
    m_view->setAccessibleDescription(textsOf(*document).join(u'\n'));
    m_view->setPages(PageSet(*document, paper.value_or(paperFormats().front())));
}

void PaperSection::save()
{
    const QMap<PaperPart, QString> texts = typed();
    std::vector<FieldIssue> issues;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (const Done good = PaperTextDesk::check(kind(), text.key(), text.value()); !good)
            issues.insert(issues.end(), good.error().issues.begin(), good.error().issues.end());
    }
    m_form->showIssues(issues);
    if (!issues.empty())
        return;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (!report(m_context.workplace.paperTexts().save(kind(), text.key(), text.value()), m_form, {}))
            return;
    }
    report(Done(), m_form, tr("The words are saved. Papers carry them from now on."));
    showVersions();
}

void PaperSection::restore()
{
    for (const auto& [part, code] : Codes<PaperPart>::table) {
        if (!report(m_context.workplace.paperTexts().restoreShipped(kind(), part), m_form, {}))
            return;
    }
    report(Done(), m_form, tr("The shipped text holds again. The versions before stay."));
    showKind();
}

void PaperSection::showLogo()
{
    const QImage mark = QImage::fromData(m_context.workplace.paperTexts().logo());
    m_removeLogo->setVisible(!mark.isNull());
    if (mark.isNull()) {
        m_logo->setPixmap({});
        m_logo->setText(tr("none yet"));
        return;
    }
    m_logo->setPixmap(QPixmap::fromImage(mark.scaled(dp(150), dp(52), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

void PaperSection::chooseLogo()
{
    const std::optional<QString> path =
        m_context.prompt.openFile(this, tr("The store's mark"), tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)"));
    if (!path || path->isEmpty())
        return;
    const Outcome<QByteArray> png = logoPicture(*path);
    if (!png) {
        Q_EMIT messageRequested(Tone::Error, png.error().lines().join(u'\n'));
        return;
    }
    report(m_context.workplace.paperTexts().setLogo(*png), nullptr, tr("The mark stands on every paper from now on."));
    showLogo();
    preview();
}

void PaperSection::removeLogo()
{
    report(m_context.workplace.paperTexts().setLogo({}), nullptr, tr("Papers carry no mark from now on."));
    showLogo();
    preview();
}

void PaperSection::savePhotos()
{
    report(m_context.workplace.attachments().setLongestEdge(m_edge->value().toInt()), nullptr,
           tr("Longer photos are made smaller to that from now on."));
}

} // namespace sanbao
