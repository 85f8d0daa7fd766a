// SPDX-License-Identifier: GPL-3.0-or-later
// Answers for tests: what the person would choose is queued beforehand, and every question asked is kept. A question
// without a queued answer gets the safe one.
#pragma once

#include "ui/prompt/prompt.h"

#include <deque>
#include <vector>

namespace sanbao {

class ScriptedPrompt final : public Prompt
{
public:
    void answer(bool yes) { m_confirmations.push_back(yes); }
    void answerText(std::optional<QString> text) { m_texts.push_back(text.value_or(QString())); }
    void answerFile(std::optional<QString> path) { m_files.push_back(path.value_or(QString())); }

    const std::vector<Question>& questions() const { return m_questions; }
    const std::vector<TextQuestion>& textQuestions() const { return m_textQuestions; }
    QStringList fileTitles() const { return m_fileTitles; }

    bool confirm(QWidget*, const Question& question) override
    {
        m_questions.push_back(question);
        return take(m_confirmations, false);
    }
    std::optional<QString> askText(QWidget*, const TextQuestion& question) override
    {
        m_textQuestions.push_back(question);
        return takeText(m_texts);
    }
    std::optional<QString> saveFile(QWidget*, const QString& title, const QString&, const QString&) override
    {
        m_fileTitles << title;
        return takeText(m_files);
    }
    std::optional<QString> openFile(QWidget*, const QString& title, const QString&) override
    {
        m_fileTitles << title;
        return takeText(m_files);
    }

private:
    template <class T> static T take(std::deque<T>& queue, T fallback)
    {
        if (queue.empty())
            return fallback;
        T next = std::move(queue.front());
        queue.pop_front();
        return next;
    }

    /// A null text stands for backing out.
    static std::optional<QString> takeText(std::deque<QString>& queue)
    {
        const QString next = take(queue, QString());
        if (next.isNull())
            return std::nullopt;
        return next;
    }

    std::deque<bool> m_confirmations;
    std::deque<QString> m_texts;
    std::deque<QString> m_files;
    std::vector<Question> m_questions;
    std::vector<TextQuestion> m_textQuestions;
    QStringList m_fileTitles;
};

} // namespace sanbao
