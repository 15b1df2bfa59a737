// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/study_parts.h"

#include <QUrl>

#include <algorithm>

namespace madang {

Question questionOf(const Values &values)
{
    Question question;
    question.question = values.text(u"question");
    if (const Node *choices = values.node(u"choices")) {
        for (const Node &choice : choices->items)
            question.choices.push_back(textOf(choice));
    }
    question.answer = static_cast<int>(values.number(u"answer", 0));
    question.why = values.text(u"why");
    return question;
}

void fillStudyParts(Script &script, const Values &scene)
{
    for (const Values &term : scene.list(u"terms"))
        script.terms.push_back({term.string(u"id"), term.text(u"term"), term.text(u"meaning")});
    for (const Values &item : scene.list(u"misconceptions"))
        script.misconceptions.push_back({item.text(u"claim"), item.text(u"truth"), item.text(u"source")});
    for (const Values &item : scene.list(u"interview")) {
        const Values answer(item.node(u"answer"));
        InterviewQuestion question{item.text(u"question"),  answer.text(u"definition"), answer.text(u"principle"),
                                   answer.text(u"example"), answer.text(u"limits"),     {}};
        for (const Values &followUp : item.list(u"followUps"))
            question.followUps.push_back({followUp.text(u"question"), followUp.text(u"answer")});
        script.interview.push_back(std::move(question));
    }
    for (const Values &question : scene.list(u"quiz"))
        script.quiz.push_back(questionOf(question));
    for (const Values &source : scene.list(u"sources"))
        script.sources.push_back({source.text(u"title"), source.string(u"url"), source.text(u"detail")});
}

bool isSecureUrl(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && parsed.scheme() == u"https" && !parsed.host().isEmpty()
           && std::none_of(url.begin(), url.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace madang
