// SPDX-License-Identifier: GPL-3.0-or-later
// The paper studio: the store's mark and its own words on each kind of paper, with the paper itself beside them at its
// real size, made from a real order while one types.
#pragma once

#include "core/document/document_kind.h"
#include "core/domain/paper_text.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

#include <QMap>
#include <QTimer>

class QLabel;
class QPlainTextEdit;

namespace sanbao {

class ActionButton;
class Card;
class ChoiceCombo;
class PreviewView;

class PaperSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit PaperSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    bool isDirty() const override;
    QWidget* firstFocus() override;

private:
    QWidget* buildTexts();
    Card* buildLogo(QWidget* parent);
    Card* buildPhotos(QWidget* parent);
    QWidget* buildPreview();
    DocumentKind kind() const;
    qint64 sampleFor(DocumentKind kind) const;
    void showKind();
    void showVersions();
    void showLogo();
    void preview();
    void save();
    void restore();
    void takeVersion();
    void insertField();
    void chooseLogo();
    void removeLogo();
    void savePhotos();
    QMap<PaperPart, QString> typed() const;

    PageContext& m_context;
    ChoiceCombo* m_kind = nullptr;
    ChoiceCombo* m_paper = nullptr;
    ChoiceCombo* m_field = nullptr;
    ChoiceCombo* m_version = nullptr;
    ChoiceCombo* m_edge = nullptr;
    FormSection* m_form = nullptr;
    QMap<PaperPart, QPlainTextEdit*> m_texts;
    PaperPart m_lastPart = PaperPart::Terms;
    QLabel* m_logo = nullptr;
    ActionButton* m_removeLogo = nullptr;
    PreviewView* m_view = nullptr;
    QLabel* m_note = nullptr;
    QTimer m_rest;
};

} // namespace sanbao
