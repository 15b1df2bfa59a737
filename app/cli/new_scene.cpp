// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/new_scene.h"

#include "json/format.h"
#include "json/json_reader.h"

namespace madang {

QByteArray newScene()
{
    static const char json[] = R"json({
  "$schema": "../scene.schema.json",
  "format": 1,
  "note": ["A note is a comment; the program ignores it. Take these out when you are done.",
           "madang check FILE says what is wrong, madang export FILE --out FOLDER shows every step.",
           "scenes/README.md pictures every kind of element and every verb."],
  "title": { "ko": "요청과 응답", "en": "Request and response" },
  "question": { "ko": "주소를 입력하면 무슨 일이 일어날까요?", "en": "What happens when you enter an address?" },
  "cover": "answer",
  "stage": {
    "note": "The stage is one container with everything in it: a row, a column, a grid, lanes … Nest them as you need.",
    "row": [
      { "id": "browser", "box": { "ko": "브라우저", "en": "Browser" }, "tone": "blue", "term": "client" },
      { "id": "server", "box": { "ko": "서버", "en": "Server" }, "tone": "green" },
      { "id": "data", "cylinder": { "ko": "데이터", "en": "Data" }, "tone": "amber", "hidden": true }
    ],
    "gap": 260
  },
  "links": [
    { "id": "request", "from": "browser", "to": "server", "label": { "ko": "요청", "en": "Request" } },
    { "id": "query", "from": "server", "to": "data", "label": { "ko": "조회", "en": "Query" } }
  ],
  "steps": [
    {
      "id": "question",
      "title": { "ko": "누가 대답할까요?", "en": "Who answers?" },
      "say": { "ko": "브라우저에 주소를 입력합니다. **누가 대답할까요?**", "en": "An address goes into the browser. **Who answers?**" },
      "cue": { "ko": "먼저 청중에게 물어봅니다.", "en": "Ask the audience first." },
      "do": [{ "focus": ["browser", "server", "request"] }]
    },
    {
      "id": "ask",
      "title": { "ko": "요청을 보냅니다", "en": "A request is sent" },
      "say": { "ko": "브라우저가 서버에 **요청**을 보냅니다.", "en": "The browser sends a **request** to the server." },
      "predict": {
        "question": { "ko": "서버는 바로 대답할 수 있을까요?", "en": "Can the server answer at once?" },
        "choices": [
          { "ko": "네, 서버에 다 있습니다.", "en": "Yes, it has everything." },
          { "ko": "아니요, 데이터를 찾아야 합니다.", "en": "No, it has to look something up." }
        ],
        "answer": 1,
        "why": { "ko": "내용은 데이터베이스에 있습니다.", "en": "The content is in a database." }
      },
      "do": [{ "send": "GET /", "along": "request" }]
    },
    {
      "id": "answer",
      "title": { "ko": "데이터를 찾아 대답합니다", "en": "It looks it up and answers" },
      "say": { "ko": "서버가 데이터를 찾아 **응답**을 돌려줍니다.", "en": "The server looks it up and returns a **response**." },
      "do": [{ "show": "data" }, { "show": "query", "then": true }, { "highlight": "server", "then": true }]
    }
  ],
  "terms": [
    {
      "id": "client",
      "term": { "ko": "클라이언트", "en": "Client" },
      "meaning": { "ko": "요청을 보내는 쪽입니다.", "en": "The side that sends the request." }
    }
  ],
  "misconceptions": [
    {
      "claim": { "ko": "서버는 모든 내용을 직접 갖고 있다.", "en": "A server holds all content itself." },
      "truth": { "ko": "대개 다른 곳에서 찾아옵니다.", "en": "Mostly it looks it up elsewhere." }
    }
  ],
  "interview": [
    {
      "question": { "ko": "요청과 응답을 설명해 주세요.", "en": "Explain request and response." },
      "answer": {
        "definition": { "ko": "클라이언트가 묻고 서버가 답하는 방식입니다.", "en": "A client asks and a server answers." },
        "principle": { "ko": "요청 하나에 응답 하나가 돌아옵니다.", "en": "Each request gets one response." },
        "example": { "ko": "브라우저가 페이지를 받을 때입니다.", "en": "A browser fetching a page." },
        "limits": { "ko": "서버가 먼저 말할 수 없습니다. 그때는 웹소켓을 씁니다.", "en": "A server cannot speak first; WebSocket can." }
      },
      "followUps": [
        {
          "question": { "ko": "응답이 오지 않으면 어떻게 하나요?", "en": "What if no response comes?" },
          "answer": { "ko": "시간을 정해 두고 기다린 뒤 다시 시도합니다.", "en": "Wait for a limited time, then try again." }
        }
      ]
    }
  ],
  "quiz": [
    {
      "question": { "ko": "누가 먼저 말하나요?", "en": "Who speaks first?" },
      "choices": [{ "ko": "브라우저", "en": "The browser" }, { "ko": "서버", "en": "The server" }],
      "answer": 0,
      "why": { "ko": "요청이 있어야 응답이 있습니다.", "en": "There is no response without a request." }
    }
  ],
  "sources": [
    { "title": "RFC 9110, HTTP Semantics", "url": "https://www.rfc-editor.org/rfc/rfc9110", "detail": "3.3" }
  ]
}
)json";
    const Result<Node> scene = readJson(QByteArray::fromRawData(json, sizeof json - 1), QStringLiteral("new"));
    Q_ASSERT(scene && scene.problems.empty());
    return formatJson(*scene);
}

} // namespace madang
