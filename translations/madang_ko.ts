<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Keys</name>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>The step before, at once</source>
        <translation>이전 단계로 바로</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>재생 또는 멈춤</translation>
    </message>
    <message>
        <source>First or last step</source>
        <translation>처음 또는 마지막 단계</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>그 단계로 가기</translation>
    </message>
    <message>
        <source>Auto-play</source>
        <translation>자동 재생</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>더 느리게, 더 빠르게</translation>
    </message>
    <message>
        <source>Stage on the full screen</source>
        <translation>무대를 전체 화면으로</translation>
    </message>
    <message>
        <source>Zoom; drag to move</source>
        <translation>확대, 끌어서 이동</translation>
    </message>
    <message>
        <source>The whole stage again</source>
        <translation>무대 전체 보기</translation>
    </message>
    <message>
        <source>Language of the narration</source>
        <translation>나레이션 언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Terms, questions, sources</source>
        <translation>용어, 문제, 출처</translation>
    </message>
    <message>
        <source>Search scenes</source>
        <translation>장면 찾기</translation>
    </message>
    <message>
        <source>Open a scene file</source>
        <translation>장면 파일 열기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Back to the scenes</source>
        <translation>장면 목록으로</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>이 목록</translation>
    </message>
    <message>
        <source>Export: pictures, pages, notes</source>
        <translation>내보내기: 그림, 문서, 노트</translation>
    </message>
    <message>
        <source>Copy the picture, as PNG and SVG</source>
        <translation>그림을 PNG와 SVG로 복사</translation>
    </message>
    <message>
        <source>Print: a step a page, or a handout</source>
        <translation>인쇄: 단계마다 한 쪽, 또는 유인물</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 휠</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>To the first scene of the list</source>
        <translation>목록의 첫 장면으로</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Make room on it, or write somewhere else.</source>
        <translation>디스크에 자리를 만들거나 다른 곳에 쓰십시오.</translation>
    </message>
    <message>
        <source>No file name was given.</source>
        <translation>파일 이름을 적지 않았습니다.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>폴더 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>폴더를 먼저 만드십시오.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1은(는) 폴더가 아니라 파일입니다.</translation>
    </message>
    <message>
        <source>You may not write to %1.</source>
        <translation>%1에 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>다른 곳을 고르십시오.</translation>
    </message>
    <message>
        <source>The file name is too long.</source>
        <translation>파일 이름이 너무 깁니다.</translation>
    </message>
    <message>
        <source>It could not be written: %1.</source>
        <translation>쓰지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>그 안의 파일 이름까지 적으십시오.</translation>
    </message>
    <message>
        <source>The file may not be overwritten.</source>
        <translation>이 파일은 덮어쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>No folder was given.</source>
        <translation>폴더를 적지 않았습니다.</translation>
    </message>
    <message>
        <source>It is a file, not a folder.</source>
        <translation>폴더가 아니라 파일입니다.</translation>
    </message>
    <message>
        <source>Name a folder, or a new one.</source>
        <translation>있는 폴더나 새로 만들 폴더를 적으십시오.</translation>
    </message>
    <message>
        <source>no folder can be created in %1</source>
        <translation>%1에 폴더를 만들 수 없음</translation>
    </message>
    <message>
        <source>its folder cannot be created</source>
        <translation>파일이 들어갈 폴더를 만들 수 없음</translation>
    </message>
    <message>
        <source>Remove it, or choose another place.</source>
        <translation>그 폴더를 지우거나 다른 곳을 고르십시오.</translation>
    </message>
    <message>
        <source>It was not written.</source>
        <translation>파일이 쓰이지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>What was to be printed could not be written: %1</source>
        <translation>출력을 다 쓰지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Open the window with a scene</source>
        <translation>창을 열어 장면을 보여 줍니다</translation>
    </message>
    <message>
        <source>Begin at this step, counted from 1.</source>
        <translation>1부터 센 이 단계에서 시작합니다.</translation>
    </message>
    <message>
        <source>The folder with the scenes was not found.</source>
        <translation>장면 폴더를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Give the path of a scene&apos;s file, or set MADANG_SCENES.</source>
        <translation>장면 파일의 경로를 적거나 MADANG_SCENES를 설정하십시오.</translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;.</source>
        <translation>장면 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>&quot;%1&quot;을(를) 쓰려던 것 아닌가요?</translation>
    </message>
    <message>
        <source>&quot;madang list&quot; shows all scenes.</source>
        <translation>&quot;madang list&quot;가 모든 장면을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Name a scene or a folder, or set MADANG_SCENES.</source>
        <translation>장면이나 폴더를 적거나 MADANG_SCENES를 설정하십시오.</translation>
    </message>
    <message>
        <source>There is no scene in this folder.</source>
        <translation>이 폴더에는 장면이 없습니다.</translation>
    </message>
    <message>
        <source>Scenes are files that end in .json.</source>
        <translation>장면은 .json으로 끝나는 파일입니다.</translation>
    </message>
    <message>
        <source>Say what is wrong with scenes</source>
        <translation>장면에서 잘못된 곳을 알려 줍니다</translation>
    </message>
    <message>
        <source>Files, or folders with all scenes below them; without any, all scenes of the program. Checks what is written, what it means, and how it looks: every step in Korean, in English and in both.</source>
        <translation>파일, 또는 그 아래 모든 장면을 볼 폴더입니다. 적지 않으면 프로그램의 모든 장면을 봅니다. 쓰인 것과 그 뜻, 그리고 보이는 모습을 모든 단계에서 한국어, 영어, 두 언어로 확인합니다.</translation>
    </message>
    <message>
        <source>Write the problems as JSON to standard output.</source>
        <translation>문제를 JSON으로 표준 출력에 씁니다.</translation>
    </message>
    <message>
        <source>Set MADANG_SCENES to it.</source>
        <translation>MADANG_SCENES에 그 폴더를 설정하십시오.</translation>
    </message>
    <message>
        <source>List the scenes</source>
        <translation>장면 목록을 보여 줍니다</translation>
    </message>
    <message>
        <source>Write id, subject, titles, number of steps and file of each as JSON.</source>
        <translation>장면마다 id, 과목, 제목, 단계 수, 파일을 JSON으로 씁니다.</translation>
    </message>
    <message>
        <source>Name it, or set MADANG_SCENES.</source>
        <translation>폴더를 적거나 MADANG_SCENES를 설정하십시오.</translation>
    </message>
    <message>
        <source>This file cannot be opened: %1.</source>
        <translation>이 파일을 열 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Make the generated parts of the authoring guide anew</source>
        <translation>작성 안내서의 자동 생성 부분을 다시 만듭니다</translation>
    </message>
    <message>
        <source>In the folder of the scenes: the kinds and verbs in README.md, their pictures, and scene.schema.json. For those who change the program; what people wrote in README.md stays.</source>
        <translation>장면 폴더에 README.md의 종류와 동사, 그 그림, scene.schema.json을 만듭니다. 프로그램을 고치는 사람을 위한 명령입니다. README.md에 사람이 쓴 글은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>--%1 옵션은 없습니다.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>--%1을(를) 쓰려던 것 아닌가요?</translation>
    </message>
    <message>
        <source>&quot;madang %1 --help&quot; lists the options.</source>
        <translation>&quot;madang %1 --help&quot;가 옵션을 보여 줍니다.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1에는 값을 주지 않습니다.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1에는 값이 필요합니다: %2.</translation>
    </message>
    <message>
        <source>Something is missing: madang %1 %2</source>
        <translation>빠진 것이 있습니다: madang %1 %2</translation>
    </message>
    <message>
        <source>One too many: %1</source>
        <translation>하나가 더 많습니다: %1</translation>
    </message>
    <message>
        <source>--step cannot be &quot;%1&quot;.</source>
        <translation>--step에는 &quot;%1&quot;을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>%1 옵션은 없습니다.</translation>
    </message>
    <message>
        <source>&quot;madang --help&quot; tells what there is.</source>
        <translation>&quot;madang --help&quot;가 무엇이 있는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 명령은 없습니다.</translation>
    </message>
    <message>
        <source>&quot;madang --help&quot; lists the commands.</source>
        <translation>&quot;madang --help&quot;가 명령을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Madang plays technical ideas as animated scenes.</source>
        <translation>마당은 기술 개념을 움직이는 장면으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>open the window, perhaps with a scene</source>
        <translation>창을 엽니다. 장면을 함께 열 수도 있습니다</translation>
    </message>
    <message>
        <source>do one thing without a window</source>
        <translation>창 없이 한 가지 일을 합니다</translation>
    </message>
    <message>
        <source>say all about a command</source>
        <translation>명령을 자세히 설명합니다</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>버전을 알려 줍니다</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>The exit code is 0 when all went well, 1 when there are problems, 2 when the command was not understood. Data goes to standard output, messages go to standard error.</source>
        <translation>종료 코드는 잘되면 0, 문제가 있으면 1, 명령을 알아듣지 못하면 2입니다. 자료는 표준 출력으로, 알림은 표준 오류로 나갑니다.</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[옵션]</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>기본값: %1.</translation>
    </message>
    <message>
        <source>This.</source>
        <translation>이 도움말.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;.</source>
        <translation>--%1에는 &quot;%2&quot;을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>다음 중 하나입니다: %1.</translation>
    </message>
    <message>
        <source>--size cannot be &quot;%1&quot;.</source>
        <translation>--size에는 &quot;%1&quot;을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Write it like 1920x1080; both sides are %1 to %2 pixels.</source>
        <translation>1920x1080처럼 적으십시오. 두 변은 %1~%2픽셀입니다.</translation>
    </message>
    <message>
        <source>Where to? Name a file or a folder with --out PATH.</source>
        <translation>어디에 쓸지 모릅니다. --out PATH로 파일이나 폴더를 적으십시오.</translation>
    </message>
    <message>
        <source>light, dark, print or contrast.</source>
        <translation>light, dark, print, contrast 중 하나.</translation>
    </message>
    <message>
        <source>The file or folder to write.</source>
        <translation>쓸 파일 또는 폴더.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of scenes</source>
        <translation>장면의 JSON Schema를 출력합니다</translation>
    </message>
    <message>
        <source>Editors that know it complete keys and mark mistakes while you type.</source>
        <translation>이것을 아는 편집기는 키를 완성해 주고 쓰는 동안 잘못을 표시해 줍니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no good name.</source>
        <translation>&quot;%1&quot;은(는) 이름으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens, such as load-balancing.</source>
        <translation>load-balancing처럼 영어 소문자, 숫자, 붙임표를 쓰십시오.</translation>
    </message>
    <message>
        <source>The folder sessions is for plans of meetings.</source>
        <translation>sessions 폴더는 모임 계획을 두는 곳입니다.</translation>
    </message>
    <message>
        <source>There is a scene &quot;%1&quot; already.</source>
        <translation>장면 &quot;%1&quot;이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another id; nothing has been changed.</source>
        <translation>다른 id를 고르십시오. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>이 폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Begin a scene</source>
        <translation>새 장면을 시작합니다</translation>
    </message>
    <message>
        <source>Writes a small scene that works into the folder of the scenes and prints its path. Never writes over a file.</source>
        <translation>바로 재생되는 작은 장면을 장면 폴더에 쓰고 그 경로를 알려 줍니다. 있는 파일은 절대 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>The folder it goes into.</source>
        <translation>장면을 넣을 과목 폴더.</translation>
    </message>
    <message>
        <source>This file is not in the usual form.</source>
        <translation>이 파일은 정해진 모양이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;madang fmt&quot; brings it there.</source>
        <translation>&quot;madang fmt&quot;가 모양을 맞춰 줍니다.</translation>
    </message>
    <message>
        <source>Bring scenes into the usual form</source>
        <translation>장면 파일의 모양을 맞춥니다</translation>
    </message>
    <message>
        <source>Files, or folders with all scenes below them. Two spaces a level, short objects on one line; what a scene says stays the same.</source>
        <translation>파일, 또는 그 아래 모든 장면을 볼 폴더입니다. 한 단계에 두 칸씩 들여 쓰고 짧은 것은 한 줄에 둡니다. 내용은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Change nothing; only say which files are not in that form.</source>
        <translation>아무것도 바꾸지 않고, 모양이 다른 파일만 알려 줍니다.</translation>
    </message>
    <message>
        <source>ko, en or both. Without it: ko for pictures, both for notes.</source>
        <translation>ko, en 또는 both. 없으면 그림은 ko, 노트는 both입니다.</translation>
    </message>
    <message>
        <source>The format: %1. Without it: by the ending of PATH, else png.</source>
        <translation>형식: %1. 없으면 PATH의 확장자를 따르고, 그것도 없으면 png입니다.</translation>
    </message>
    <message>
        <source>It is a number from %1 to %2.</source>
        <translation>%1부터 %2까지의 수입니다.</translation>
    </message>
    <message>
        <source>Of %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--%1 says nothing about %2.</source>
        <translation>--%1 옵션은 %2에 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>It is for: %1.</source>
        <translation>다음 형식에 씁니다: %1.</translation>
    </message>
    <message>
        <source>--scale cannot be &quot;%1&quot;.</source>
        <translation>--scale에 &quot;%1&quot;을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is too large.</source>
        <translation>%1 x %2픽셀 그림은 너무 큽니다.</translation>
    </message>
    <message>
        <source>--all already means every scene.</source>
        <translation>--all은 이미 모든 장면을 뜻합니다.</translation>
    </message>
    <message>
        <source>Which scene? Name its ID or FILE, or say --all.</source>
        <translation>어느 장면입니까? ID나 FILE을 적거나 --all을 쓰십시오.</translation>
    </message>
    <message>
        <source>Write 3, 2-5, 1,4,7- or all, counted from 1; or cover.</source>
        <translation>1부터 세어 3, 2-5, 1,4,7- 또는 all로 쓰거나 cover라고 쓰십시오.</translation>
    </message>
    <message>
        <source>--shard cannot be &quot;%1&quot;.</source>
        <translation>--shard에 &quot;%1&quot;을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Write it like 2/5: the second of five parts.</source>
        <translation>2/5처럼 쓰십시오. 다섯 몫 가운데 두 번째라는 뜻입니다.</translation>
    </message>
    <message>
        <source>Write scenes as pictures, films and documents</source>
        <translation>장면을 그림, 영상, 문서로 저장합니다</translation>
    </message>
    <message>
        <source>PATH is a file when it has the format&apos;s ending, else a folder (ID-01.png and so on). Without --step: the step that stands for the scene when PATH names a picture, else all. What is there already is replaced only with --force. Ctrl+C stops; what is finished stays.</source>
        <translation>PATH는 형식에 맞는 확장자가 있으면 파일이고, 없으면 폴더입니다(ID-01.png 등). --step이 없으면, PATH가 그림 파일일 때는 장면을 대표하는 단계만, 아니면 모든 단계를 저장합니다. 이미 있는 파일은 --force가 있어야 바꿉니다. Ctrl+C로 멈추며, 다 저장된 파일은 남습니다.</translation>
    </message>
    <message>
        <source>Every scene of the library.</source>
        <translation>모든 장면.</translation>
    </message>
    <message>
        <source>Which steps: 3, 2-5, 1,4,7- (counted from 1), all or cover.</source>
        <translation>단계: 3, 2-5, 1,4,7-(1부터 셉니다), all 또는 cover.</translation>
    </message>
    <message>
        <source>In pixels. Without it: 1920x1080 for most formats.</source>
        <translation>픽셀 단위 크기. 없으면 대부분의 형식에서 1920x1080.</translation>
    </message>
    <message>
        <source>Times the size, 1 to 4.</source>
        <translation>크기의 배수, 1에서 4까지.</translation>
    </message>
    <message>
        <source>The names of the files in a folder, such as {scene}-{step}. It may have: %1.</source>
        <translation>폴더에 저장할 파일 이름. 예: {scene}-{step}. 쓸 수 있는 말: %1.</translation>
    </message>
    <message>
        <source>Replaces what is there already.</source>
        <translation>이미 있는 파일을 바꿉니다.</translation>
    </message>
    <message>
        <source>Does only the I-th of N parts of the work, to share it among machines.</source>
        <translation>일을 N몫으로 나눈 것 가운데 I번째만 합니다. 여러 컴퓨터가 나누어 할 때 씁니다.</translation>
    </message>
    <message>
        <source>%1 not written: %2</source>
        <translation>%1 저장 못 함: %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 are written.</source>
        <translation>멈추었습니다: %2개 가운데 %1개를 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 could not be written:</source>
        <translation>%2개 가운데 %1개를 저장하지 못했습니다:</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>없으면: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no experiment.</source>
        <translation>&quot;%1&quot;에는 실험이 없습니다.</translation>
    </message>
    <message>
        <source>--json and --csv at once cannot be.</source>
        <translation>--json과 --csv는 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Run a scene&apos;s experiment</source>
        <translation>장면의 실험을 해 봅니다</translation>
    </message>
    <message>
        <source>A run for each value of an input, %1 at most; KEY alone for every choice.</source>
        <translation>입력의 값마다 한 번씩 실행합니다. 최대 %1번입니다. KEY만 쓰면 모든 선택지를 실행합니다.</translation>
    </message>
    <message>
        <source>Writes JSON, with all points of the charts.</source>
        <translation>차트의 모든 점까지 JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>Writes CSV, with all points of the charts.</source>
        <translation>차트의 모든 점까지 CSV로 출력합니다.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 points)</source>
        <translation>%1–%2 (점 %3개)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 to %2 characters of [%3]</source>
        <translation>[%3] 문자 %1–%2자</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 in steps of %2</source>
        <translation>%1, %2씩</translation>
    </message>
    <message>
        <source>Inputs:</source>
        <translation>입력:</translation>
    </message>
    <message>
        <source>Outputs:</source>
        <translation>출력:</translation>
    </message>
    <message>
        <source>Examples (--preset):</source>
        <translation>예시 (--preset):</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>출처:</translation>
    </message>
    <message>
        <source>Prints the inputs and everything that comes out, from where the scene starts. Without an ID: all experiments. &quot;madang explore ID --help&quot; lists the inputs and outputs of one.</source>
        <translation>입력과 결과를 모두 출력합니다. 장면이 시작하는 값에서 출발합니다. ID가 없으면 모든 실험을 보여 줍니다. &quot;madang explore ID --help&quot;는 한 실험의 입력과 출력을 설명합니다.</translation>
    </message>
    <message>
        <source>Sets an input of the experiment; as often as wanted.</source>
        <translation>실험의 입력을 정합니다. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Starts from one of the experiment&apos;s examples.</source>
        <translation>실험의 예 하나에서 시작합니다.</translation>
    </message>
    <message>
        <source>Write down what stands where at each step</source>
        <translation>단계마다 무엇이 어디에 있는지 글로 씁니다</translation>
    </message>
    <message>
        <source>One line a thing, as it is at the end of the step: its kind, name, place and size in pixels of the stage, what it says and how; the way of each link; what travels. Compare two of them to see what a change moves.</source>
        <translation>하나에 한 줄씩, 단계가 끝났을 때의 모습을 씁니다. 요소의 종류와 이름, 무대 픽셀로 나타낸 자리와 크기, 적힌 말과 모양, 연결선이 지나는 길, 오가는 것을 담습니다. 두 결과를 비교하면 무엇이 달라졌는지 보입니다.</translation>
    </message>
    <message>
        <source>ko, en or both. Without it: ko.</source>
        <translation>ko, en 또는 both. 쓰지 않으면 ko입니다.</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>The scene &quot;%1&quot; has no experiment, so nothing of it can be set.</source>
        <translation>장면 &quot;%1&quot;에는 실험이 없어서 정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Leave the setting out, or take a scene with an experiment.</source>
        <translation>설정을 빼거나 실험이 있는 장면을 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>no difference</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation>고정 %1</translation>
    </message>
    <message>
        <source>Pinned %1 (%2)</source>
        <translation>고정 %1 (%2)</translation>
    </message>
    <message>
        <source>(pinned %1)</source>
        <translation>(고정 %1)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is nothing to export: no step is chosen.</source>
        <translation>내보낼 것이 없습니다. 고른 단계가 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size.</source>
        <translation>이 크기의 그림을 그릴 메모리가 모자랍니다.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 그림</translation>
    </message>
    <message>
        <source>A picture of each step, sharp at the size you choose.</source>
        <translation>단계마다 그림 하나를, 고른 크기로 또렷하게 씁니다.</translation>
    </message>
    <message>
        <source>There is nothing to export: the scene asks no questions.</source>
        <translation>내보낼 것이 없습니다. 이 장면에는 문제가 없습니다.</translation>
    </message>
    <message>
        <source>Anki cards</source>
        <translation>Anki 카드</translation>
    </message>
    <message>
        <source>The questions of a scene with their pictures, a text file that Anki imports as it is.</source>
        <translation>장면의 문제와 그림을 담아 Anki가 그대로 가져올 수 있는 텍스트 파일입니다.</translation>
    </message>
    <message>
        <source>A web page holds one scene.</source>
        <translation>웹 페이지에는 장면 하나만 담을 수 있습니다.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>One file to tap or arrow through on a phone or a computer, with narration and questions, without a network.</source>
        <translation>휴대전화나 컴퓨터에서 눌러 가며 보는 파일 하나입니다. 나레이션과 문제가 들어 있고 네트워크가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Markdown notes</source>
        <translation>Markdown 노트</translation>
    </message>
    <message>
        <source>A folder for a notes repository: README.md with pictures, narration, terms, questions and sources.</source>
        <translation>노트 저장소에 바로 올릴 폴더입니다. README.md에 그림, 나레이션, 용어, 문제, 출처가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Overview sheet</source>
        <translation>한 장 요약</translation>
    </message>
    <message>
        <source>All steps of the scene on one PNG picture.</source>
        <translation>장면의 모든 단계를 PNG 그림 한 장에 담습니다.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 그림</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>A page for each step, or a handout on A4 pages.</source>
        <translation>단계마다 한 쪽씩 담거나 A4 유인물로 만듭니다.</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>유인물</translation>
    </message>
    <message>
        <source>A4 pages with pictures, narration and room for notes; then terms, misconceptions and questions.</source>
        <translation>A4에 그림과 나레이션, 메모할 자리를 담고 용어, 오해와 사실, 면접 질문을 덧붙입니다.</translation>
    </message>
    <message>
        <source>A drawing of each step, sharp at every size.</source>
        <translation>단계마다 어떤 크기에서도 선명한 그림을 만듭니다.</translation>
    </message>
    <message>
        <source>Text stays text</source>
        <translation>글자를 글자로 남기기</translation>
    </message>
    <message>
        <source>Text can be selected and changed, but needs the same fonts where it is shown.</source>
        <translation>글자를 선택하고 고칠 수 있지만, 보는 곳에 같은 글꼴이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>움직이는 GIF</translation>
    </message>
    <message>
        <source>Plays wherever pictures are shown: chats, blogs, READMEs.</source>
        <translation>그림이 보이는 곳이면 채팅, 블로그, README 어디서나 재생됩니다.</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>움직이는 WebP</translation>
    </message>
    <message>
        <source>Every colour exact; for browsers and newer programs.</source>
        <translation>모든 색이 정확합니다. 브라우저와 최신 프로그램에 알맞습니다.</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>움직이는 PNG</translation>
    </message>
    <message>
        <source>Every colour exact; programs that do not know it show the first picture.</source>
        <translation>모든 색이 정확합니다. 움직임을 모르는 프로그램은 첫 그림을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>한 번만 재생</translation>
    </message>
    <message>
        <source>Stops at the last picture instead of beginning anew.</source>
        <translation>처음으로 돌아가지 않고 마지막 그림에서 멈춥니다.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>파일을 쓰지 못했습니다. %1.</translation>
    </message>
    <message>
        <source>Films are made with the program ffmpeg, which is not installed.</source>
        <translation>동영상은 ffmpeg 프로그램으로 만드는데, 이 프로그램이 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Install the package &quot;ffmpeg&quot;, for example: sudo apt install ffmpeg</source>
        <translation>&quot;ffmpeg&quot; 패키지를 설치하십시오. 예: sudo apt install ffmpeg</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started: %1</source>
        <translation>ffmpeg을 시작할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Make room on it, or write somewhere else.</source>
        <translation>공간을 비우거나 다른 곳에 저장하십시오.</translation>
    </message>
    <message>
        <source>ffmpeg could not make the film.</source>
        <translation>ffmpeg이 동영상을 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>Its last words: %1</source>
        <translation>마지막 메시지: %1</translation>
    </message>
    <message>
        <source>The ffmpeg that is installed has no encoder for %1: %2.</source>
        <translation>설치된 ffmpeg에 %1용 인코더(%2)가 없습니다.</translation>
    </message>
    <message>
        <source>Install an ffmpeg that has it, or choose another format.</source>
        <translation>이 인코더가 있는 ffmpeg을 설치하거나 다른 형식을 고르십시오.</translation>
    </message>
    <message>
        <source>There is no place for temporary files: %1</source>
        <translation>임시 파일을 둘 곳이 없습니다: %1</translation>
    </message>
    <message>
        <source>ffmpeg lost pictures: %1 were given, %2 are in the film.</source>
        <translation>ffmpeg이 화면을 빠뜨렸습니다. %1장을 보냈으나 동영상에는 %2장이 있습니다.</translation>
    </message>
    <message>
        <source>The film is %1 s long and should be %2 s.</source>
        <translation>동영상 길이가 %1초입니다. %2초여야 합니다.</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4 동영상</translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation>WebM 동영상</translation>
    </message>
    <message>
        <source>A film that plays everywhere, with subtitles in both languages; wants ffmpeg.</source>
        <translation>어디서나 재생되는 동영상입니다. 두 언어의 자막이 들어가며 ffmpeg이 필요합니다.</translation>
    </message>
    <message>
        <source>A film for web pages, with subtitles in both languages; wants ffmpeg.</source>
        <translation>웹 페이지에 넣는 동영상입니다. 두 언어의 자막이 들어가며 ffmpeg이 필요합니다.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Sharper, or a smaller file.</source>
        <translation>더 선명하게 하거나 파일을 더 작게 만듭니다.</translation>
    </message>
    <message numerus="yes">
        <source>ffmpeg has done nothing for %n second(s) and was ended.</source>
        <translation>
            <numerusform>ffmpeg이 %n초 동안 아무 일도 하지 않아 끝냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Narration as a caption</source>
        <translation>나레이션 자막 넣기</translation>
    </message>
    <message>
        <source>Sets the narration under the stage.</source>
        <translation>무대 아래에 나레이션을 넣습니다.</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>투명 배경</translation>
    </message>
    <message>
        <source>Leaves the background out.</source>
        <translation>배경을 비웁니다.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>초당 그림 수</translation>
    </message>
    <message>
        <source>How many pictures a second.</source>
        <translation>1초에 그림을 몇 장 넣을지 정합니다.</translation>
    </message>
    <message>
        <source>The scene has lost this step in the meantime.</source>
        <translation>그사이 장면에서 이 단계가 없어졌습니다.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>다시 내보내십시오.</translation>
    </message>
    <message>
        <source>A file name cannot have {%1} in it.</source>
        <translation>파일 이름에는 {%1}을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Did you mean {%1}?</source>
        <translation>{%1}을(를) 쓰려고 하셨습니까?</translation>
    </message>
    <message>
        <source>It may have: %1.</source>
        <translation>쓸 수 있는 것: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for files.</source>
        <translation>&quot;%1&quot;은(는) 파일 이름이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Name them within the folder, like {scene}-{step}.</source>
        <translation>폴더 안의 이름을 {scene}-{step}처럼 적으십시오.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>이미 있습니다.</translation>
    </message>
    <message>
        <source>Allow replacing it (--force), or choose another place.</source>
        <translation>바꾸기를 허용하거나(--force) 다른 곳을 고르십시오.</translation>
    </message>
    <message>
        <source>No place to write to was given.</source>
        <translation>저장할 곳이 없습니다.</translation>
    </message>
    <message>
        <source>All steps cannot go into one file.</source>
        <translation>모든 단계를 한 파일에 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>These scenes cannot go into one file.</source>
        <translation>이 장면들을 한 파일에 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>Name a folder, or one step with --step N.</source>
        <translation>폴더를 적거나 --step N으로 한 단계만 고르십시오.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>폴더를 적으십시오.</translation>
    </message>
    <message>
        <source>Several files would have this name.</source>
        <translation>여러 파일의 이름이 같아집니다.</translation>
    </message>
    <message>
        <source>Make the names different with {scene} or {step}.</source>
        <translation>{scene}이나 {step}을 넣어 이름을 다르게 하십시오.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>%1단계는 없습니다.</translation>
    </message>
    <message>
        <source>The scene has the steps 1 to %1.</source>
        <translation>이 장면에는 1단계부터 %1단계까지 있습니다.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>good</source>
        <translation>좋게</translation>
    </message>
    <message>
        <source>best</source>
        <translation>가장 좋게</translation>
    </message>
    <message>
        <source>small</source>
        <translation>작게</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>이 파일에는 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>The text ends before the %1 of line %2 is closed.</source>
        <translation>%2번째 줄의 %1를 닫기 전에 글이 끝났습니다.</translation>
    </message>
    <message>
        <source>A %1 is missing.</source>
        <translation>%1가 빠졌습니다.</translation>
    </message>
    <message>
        <source>This string is not closed on its line.</source>
        <translation>이 문자열이 그 줄에서 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>End it with &quot;. A line break inside of a text is written \n.</source>
        <translation>&quot;로 닫으십시오. 글 안의 줄바꿈은 \n으로 씁니다.</translation>
    </message>
    <message>
        <source>There is a tab inside of this string.</source>
        <translation>이 문자열 안에 탭이 있습니다.</translation>
    </message>
    <message>
        <source>Write \t.</source>
        <translation>\t로 쓰십시오.</translation>
    </message>
    <message>
        <source>There is a control character inside of this string.</source>
        <translation>이 문자열 안에 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>지우십시오.</translation>
    </message>
    <message>
        <source>After \u four hexadecimal digits are expected.</source>
        <translation>\u 뒤에는 16진수 숫자 네 개가 와야 합니다.</translation>
    </message>
    <message>
        <source>\%1 means nothing in JSON.</source>
        <translation>\%1은(는) JSON에 없는 표기입니다.</translation>
    </message>
    <message>
        <source>A backslash itself is written \\.</source>
        <translation>백슬래시 자체는 \\로 씁니다.</translation>
    </message>
    <message>
        <source>A \u escape in this string is only half of a character.</source>
        <translation>이 문자열의 \u 표기 하나가 글자의 반쪽뿐입니다.</translation>
    </message>
    <message>
        <source>%1 means nothing in JSON.</source>
        <translation>%1은(는) JSON에 없는 말입니다.</translation>
    </message>
    <message>
        <source>Text stands in double quotes; the only words without are true, false and null.</source>
        <translation>글은 큰따옴표 안에 씁니다. 따옴표 없이 쓰는 말은 true, false, null뿐입니다.</translation>
    </message>
    <message>
        <source>Strings stand in straight double quotes in JSON.</source>
        <translation>JSON의 문자열은 곧은 큰따옴표(&quot;) 안에 씁니다.</translation>
    </message>
    <message>
        <source>Write &quot;…&quot;.</source>
        <translation>&quot;…&quot;처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>A key is expected here.</source>
        <translation>여기에 키가 와야 합니다.</translation>
    </message>
    <message>
        <source>Keys stand in double quotes: &quot;id&quot;: …</source>
        <translation>키는 큰따옴표 안에 씁니다: &quot;id&quot;: …</translation>
    </message>
    <message>
        <source>There is nothing before this comma.</source>
        <translation>이 쉼표 앞에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>여기에 값이 빠졌습니다.</translation>
    </message>
    <message>
        <source>The character %1 makes no sense here.</source>
        <translation>글자 %1은(는) 여기에 올 수 없습니다.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON에는 주석이 없습니다.</translation>
    </message>
    <message>
        <source>Write &quot;note&quot;: &quot;…&quot; inside of an object instead.</source>
        <translation>대신 객체 안에 &quot;note&quot;: &quot;…&quot;처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>숫자 %1은(는) 너무 큽니다.</translation>
    </message>
    <message>
        <source>%1 is not a number in JSON.</source>
        <translation>%1은(는) JSON의 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>Numbers look like 5, -5, 0.5 or 5e3.</source>
        <translation>숫자는 5, -5, 0.5, 5e3처럼 씁니다.</translation>
    </message>
    <message>
        <source>A colon is missing between the key and its value.</source>
        <translation>키와 값 사이에 쌍점(:)이 빠졌습니다.</translation>
    </message>
    <message>
        <source>Write &quot;key&quot;: value.</source>
        <translation>&quot;키&quot;: 값의 꼴로 쓰십시오.</translation>
    </message>
    <message>
        <source>Is there a } too many?</source>
        <translation>}가 하나 더 있지 않은지 확인하십시오.</translation>
    </message>
    <message>
        <source>This bracket closes the %1 of line %2, which ends with %3.</source>
        <translation>이 괄호는 %2번째 줄의 %1와 짝이 맞지 않습니다. %1는 %3로 닫아야 합니다.</translation>
    </message>
    <message>
        <source>A bracket is missing or too many.</source>
        <translation>괄호가 빠졌거나 더 있습니다.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>이 앞에 쉼표가 빠졌습니다.</translation>
    </message>
    <message>
        <source>There is a comma after the last item.</source>
        <translation>마지막 항목 뒤에 쉼표가 있습니다.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1을(를) 쓰려던 것 아닌가요?</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>그 밖에 %n건이 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing here.</source>
        <translation>여기에 %1이(가) 빠졌습니다.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;: %2.</source>
        <translation>다음을 추가하십시오: &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Unknown key %1.</source>
        <translation>알 수 없는 키 %1입니다.</translation>
    </message>
    <message>
        <source>Keys that may stand here: %1.</source>
        <translation>여기에 쓸 수 있는 키: %1.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>영어 글이 없습니다.</translation>
    </message>
    <message>
        <source>Write { &quot;ko&quot;: …, &quot;en&quot;: &quot;…&quot; }.</source>
        <translation>{ &quot;ko&quot;: …, &quot;en&quot;: &quot;…&quot; }처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>A text has the keys &quot;ko&quot; and &quot;en&quot;.</source>
        <translation>글에 쓰는 키는 &quot;ko&quot;와 &quot;en&quot;입니다.</translation>
    </message>
    <message>
        <source>%1 may not be empty.</source>
        <translation>%1은(는) 비워 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 wants a string, but this is %2.</source>
        <translation>%1에 필요한 것은 문자열인데, 쓰인 것은 %2입니다.</translation>
    </message>
    <message>
        <source>The Korean text is missing.</source>
        <translation>한국어 글이 없습니다.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;: &quot;…&quot;.</source>
        <translation>다음을 추가하십시오: &quot;%1&quot;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>This text has %1 characters; at most %2 are allowed here.</source>
        <translation>이 글은 %1자입니다. 여기에는 %2자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>글을 줄이십시오.</translation>
    </message>
    <message>
        <source>It may be from %1 to %2.</source>
        <translation>%1부터 %2까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>It may be %1 or more.</source>
        <translation>%1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>It may be %1 or less.</source>
        <translation>%1 이하여야 합니다.</translation>
    </message>
    <message>
        <source>%1 is out of range for %2.</source>
        <translation>%1은(는) %2의 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>It may be one of: %1.</source>
        <translation>다음 중 하나를 쓸 수 있습니다: %1.</translation>
    </message>
    <message>
        <source>%1 is not known as %2.</source>
        <translation>%1은(는) %2에 쓸 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>%1 cannot be an id.</source>
        <translation>%1은(는) id로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Ids have letters a-z, digits, - and _, start with a letter or a digit, and are at most 64 long.</source>
        <translation>id에는 영문자(a-z), 숫자, -, _를 쓸 수 있습니다. 영문자나 숫자로 시작하고, 64자까지입니다.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>둘 중 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>Too few items in %1: %2, where at least %3 are needed.</source>
        <translation>%1의 항목이 너무 적습니다. 지금은 %2개이고, 적어도 %3개가 필요합니다.</translation>
    </message>
    <message>
        <source>Too many items in %1: %2, where at most %3 are allowed.</source>
        <translation>%1의 항목이 너무 많습니다. 지금은 %2개이고, %3개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 has %2 entries; %3 to %4 are allowed.</source>
        <translation>%1의 항목이 %2개입니다. %3개에서 %4개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A note is a string or a list of strings.</source>
        <translation>note는 문자열이거나 문자열의 목록입니다.</translation>
    </message>
    <message>
        <source>%1 wants %2, but this is %3.</source>
        <translation>%1에 필요한 것은 %2인데, 쓰인 것은 %3입니다.</translation>
    </message>
    <message>
        <source>a text: &quot;…&quot; or { &quot;ko&quot;: &quot;…&quot;, &quot;en&quot;: &quot;…&quot; }</source>
        <translation>글 &quot;…&quot; 또는 { &quot;ko&quot;: &quot;…&quot;, &quot;en&quot;: &quot;…&quot; }</translation>
    </message>
    <message>
        <source>a string in double quotes</source>
        <translation>큰따옴표로 묶은 문자열</translation>
    </message>
    <message>
        <source>an id in double quotes</source>
        <translation>큰따옴표로 묶은 id</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 중 하나</translation>
    </message>
    <message>
        <source>an object { … }</source>
        <translation>객체 { … }</translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <translation>목록 [ … ]</translation>
    </message>
    <message>
        <source>an object with ids for keys and numbers for values</source>
        <translation>키가 id이고 값이 숫자인 객체</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>숫자 %1</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>문자열 %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>This is nested more than %1 levels deep.</source>
        <translation>%1겹보다 깊게 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>The key %1 stands twice in this object, first in line %2.</source>
        <translation>키 %1이(가) 이 객체에 두 번 있습니다. 처음 나온 곳은 %2번째 줄입니다.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>UTF-8로 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>There is a NUL byte here; a text has none.</source>
        <translation>여기에 NUL 바이트가 있습니다. 글에는 NUL 바이트가 없어야 합니다.</translation>
    </message>
    <message>
        <source>The byte 0x%1 here is not UTF-8.</source>
        <translation>여기의 바이트 0x%1은(는) UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8.</source>
        <translation>파일을 UTF-8로 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>This file cannot be opened: %1.</source>
        <translation>이 파일을 열 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>이 파일을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This text is larger than %1 KB; no more is read.</source>
        <translation>이 글은 %1 KB보다 커서 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Notes are comments.</source>
        <translation>note는 주석입니다.</translation>
    </message>
    <message>
        <source>Write the character itself: the file is UTF-8.</source>
        <translation>글자를 그대로 쓰십시오. 파일은 UTF-8입니다.</translation>
    </message>
    <message>
        <source>This text is UTF-16, not UTF-8.</source>
        <translation>이 글은 UTF-8이 아니라 UTF-16입니다.</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>맞는 파일인지 확인하십시오.</translation>
    </message>
    <message>
        <source>This text holds more than %1 values; no more are read.</source>
        <translation>이 글에는 값이 %1개보다 많아서 읽지 않습니다.</translation>
    </message>
    <message>
        <source>an object with ids for keys</source>
        <translation>키가 id인 객체</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>파일이 아니라 장치나 파이프입니다.</translation>
    </message>
    <message>
        <source>There is more text after the end.</source>
        <translation>다 끝난 뒤에 글이 더 있습니다.</translation>
    </message>
    <message>
        <source>Is this the right file? JSON is plain UTF-8 text.</source>
        <translation>맞는 파일인지 확인하십시오. JSON은 일반 UTF-8 텍스트입니다.</translation>
    </message>
    <message>
        <source>This file is larger than %1 KB; no more is read.</source>
        <translation>이 파일은 %1 KB보다 커서 읽지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;define&quot; wants an object { … }, but this is %1.</source>
        <translation>&quot;define&quot;에는 객체 { … }가 와야 하는데, 여기에는 %1이(가) 있습니다.</translation>
    </message>
    <message>
        <source>There is a definition called %1 already.</source>
        <translation>%1(이)라는 정의가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>다른 이름을 주십시오.</translation>
    </message>
    <message>
        <source>%1 is no object, so it takes no further keys.</source>
        <translation>%1은(는) 객체가 아니므로 키를 더할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no definition called %1 before this.</source>
        <translation>이 앞에는 %1(이)라는 정의가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;use&quot; wants the name of a definition, but this is %1.</source>
        <translation>&quot;use&quot;에는 정의의 이름이 와야 하는데, 여기에는 %1이(가) 있습니다.</translation>
    </message>
    <message>
        <source>Written out, the definitions come to more than %1 values.</source>
        <translation>정의를 풀어 쓰면 값이 %1개를 넘습니다.</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, 그 밖에 %2곳</translation>
    </message>
    <message>
        <source>And more: the layout has more than %1 problems.</source>
        <translation>그 밖에 더 있습니다. 배치에 문제가 %1개보다 많습니다.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>%1단계 %2</translation>
    </message>
    <message>
        <source>There is too much in one direction: shorten texts, arrange it in more rows, or show it in another step.</source>
        <translation>한 방향에 너무 많이 놓여 있습니다. 글을 줄이거나, 여러 줄로 나누거나, 다른 단계에서 보여 주십시오.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>%1을(를) 놓을 자리가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is partly outside the stage.</source>
        <translation>%1이(가) 무대 밖으로 나갑니다.</translation>
    </message>
    <message>
        <source>The link %1 leaves the stage.</source>
        <translation>링크 %1이(가) 무대 밖으로 나갑니다.</translation>
    </message>
    <message>
        <source>Choose its sides with leave and enter.</source>
        <translation>leave와 enter로 나가고 들어오는 쪽을 정하십시오.</translation>
    </message>
    <message>
        <source>%1 lies on %2.</source>
        <translation>%1이(가) %2 위에 겹칩니다.</translation>
    </message>
    <message>
        <source>Nest one in the other, give them more room, or hide one of them; nudge and move must keep clear of others.</source>
        <translation>하나를 다른 하나 안에 넣거나, 자리를 더 주거나, 하나를 숨기십시오. nudge와 move는 다른 것을 피해야 합니다.</translation>
    </message>
    <message>
        <source>The link %1 runs through %2.</source>
        <translation>링크 %1이(가) %2을(를) 지나갑니다.</translation>
    </message>
    <message>
        <source>Choose its sides with leave and enter, or arrange the elements so that nothing stands between its ends.</source>
        <translation>leave와 enter로 쪽을 정하거나, 두 끝 사이에 아무것도 없도록 배치하십시오.</translation>
    </message>
    <message>
        <source>The link %1 runs through the title of %2.</source>
        <translation>링크 %1이(가) %2의 제목을 지나갑니다.</translation>
    </message>
    <message>
        <source>Shorten the label, give the link more room, or choose another way for it with leave, enter and shape.</source>
        <translation>이름표를 줄이거나, 링크에 자리를 더 주거나, leave, enter, shape로 다른 길을 고르십시오.</translation>
    </message>
    <message>
        <source>The label of the link %1 is partly outside the stage.</source>
        <translation>링크 %1의 이름표가 무대 밖으로 나갑니다.</translation>
    </message>
    <message>
        <source>The label of the link %1 lies on %2.</source>
        <translation>링크 %1의 이름표가 %2 위에 겹칩니다.</translation>
    </message>
    <message>
        <source>The labels of the links %1 and %2 lie on each other.</source>
        <translation>링크 %1과(와) %2의 이름표가 겹칩니다.</translation>
    </message>
    <message>
        <source>The link %1 runs across the label of the link %2.</source>
        <translation>링크 %1이(가) 링크 %2의 이름표를 가로지릅니다.</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; is cut.</source>
        <translation>글 &quot;%1&quot;이(가) 잘립니다.</translation>
    </message>
    <message>
        <source>Shorten it, put a part into a sub-label, or give the element more room.</source>
        <translation>글을 줄이거나, 일부를 작은 글로 옮기거나, 자리를 더 주십시오.</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; is %2 pixels high; the back row reads %3 and more.</source>
        <translation>글 &quot;%1&quot;의 크기가 %2픽셀입니다. 맨 뒷줄에서는 %3픽셀부터 읽힙니다.</translation>
    </message>
    <message>
        <source>(with %1)</source>
        <translation>(%1일 때)</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>There is no scene &quot;%1&quot;.</source>
        <translation>장면 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Another scene has the id &quot;%1&quot;, too: %2.</source>
        <translation>id &quot;%1&quot;을(를) 쓰는 장면이 또 있습니다: %2.</translation>
    </message>
    <message>
        <source>Rename one of the files: its name is the id.</source>
        <translation>둘 중 한 파일의 이름을 바꾸십시오. 파일 이름이 곧 id입니다.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>&quot;%1&quot;을(를) 쓰려던 것 아닌가요?</translation>
    </message>
    <message>
        <source>Name a scene that is there, or leave it out until it is.</source>
        <translation>있는 장면을 적거나, 생길 때까지 빼 두십시오.</translation>
    </message>
    <message>
        <source>The subject %1 stands here twice.</source>
        <translation>주제 %1이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>둘 중 하나를 지우십시오.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>It is one of: %1.</source>
        <translation>다음 중 하나입니다: %1.</translation>
    </message>
    <message>
        <source>%1 has no input &quot;%2&quot;.</source>
        <translation>%1에는 &quot;%2&quot;라는 입력이 없습니다.</translation>
    </message>
    <message>
        <source>It is a number from %1 to %2.</source>
        <translation>%1부터 %2까지의 수입니다.</translation>
    </message>
    <message>
        <source>It is a whole number from %1 to %2.</source>
        <translation>%1부터 %2까지의 정수입니다.</translation>
    </message>
    <message>
        <source>It is a number from %1 to %2 in steps of %3.</source>
        <translation>%1부터 %2까지, %3 간격의 수입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number, as %2 has to be.</source>
        <translation>&quot;%1&quot;은(는) 수가 아닙니다. %2에는 수를 적어야 합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1의 값으로 %2은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1의 값으로 &quot;%2&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>It is on or off.</source>
        <translation>on이나 off입니다.</translation>
    </message>
    <message>
        <source>%1 cannot have %2 characters.</source>
        <translation>%1의 길이는 %2자일 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has characters it may not have.</source>
        <translation>%1에 쓸 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>It has %1 to %2 characters of [%3].</source>
        <translation>[%3] 문자로 %1자부터 %2자까지입니다.</translation>
    </message>
    <message>
        <source>A step of &quot;%1&quot; does not lead from %2 to %3.</source>
        <translation>간격 &quot;%1&quot;로는 %2에서 %3까지 갈 수 없습니다.</translation>
    </message>
    <message>
        <source>Write it like %1=10:100:5.</source>
        <translation>%1=10:100:5처럼 적으십시오.</translation>
    </message>
    <message>
        <source>%1 runs are too many.</source>
        <translation>%1번은 너무 많습니다.</translation>
    </message>
    <message>
        <source>Take a longer step; %1 runs at most.</source>
        <translation>간격을 늘리십시오. 최대 %1번입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which input is what.</source>
        <translation>&quot;%1&quot;에는 어느 입력이 무슨 값인지가 없습니다.</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>%1처럼 적으십시오.</translation>
    </message>
    <message>
        <source>%1 has no example &quot;%2&quot;.</source>
        <translation>%1에는 &quot;%2&quot;라는 예시가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is a text and cannot be swept.</source>
        <translation>%1은(는) 글자 입력이라 차례로 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Sweep an input that is a number.</source>
        <translation>수로 된 입력을 고르십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sweep.</source>
        <translation>&quot;%1&quot;은(는) 범위가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a value.</source>
        <translation>%1은(는) 값의 이름이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Names have letters and digits and start with a small letter: maxSurge.</source>
        <translation>이름은 영문자와 숫자로 쓰고 소문자로 시작합니다: maxSurge.</translation>
    </message>
    <message>
        <source>a number, a text, true or false</source>
        <translation>숫자나 텍스트, true나 false</translation>
    </message>
    <message>
        <source>The most is not above the least.</source>
        <translation>최댓값이 최솟값보다 크지 않습니다.</translation>
    </message>
    <message>
        <source>A logarithmic scale has no 0.</source>
        <translation>로그 눈금에는 0이 없습니다.</translation>
    </message>
    <message>
        <source>Give it a least value above 0.</source>
        <translation>최솟값을 0보다 크게 하십시오.</translation>
    </message>
    <message>
        <source>One move of what has steps is a step.</source>
        <translation>단계가 있는 값은 한 단계씩 움직입니다.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>둘 중 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>%1 is no text that this input takes.</source>
        <translation>%1은(는) 이 입력이 받는 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is no whole number of steps above the least.</source>
        <translation>%1은(는) 최솟값에서 단계의 정수배만큼 떨어져 있지 않습니다.</translation>
    </message>
    <message>
        <source>A series is over something or has categories.</source>
        <translation>시계열은 무엇에 걸친 것이거나 항목을 가져야 합니다.</translation>
    </message>
    <message>
        <source>Write one of &quot;over&quot; and &quot;categories&quot;.</source>
        <translation>&quot;over&quot;와 &quot;categories&quot; 가운데 하나를 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no value called %1.</source>
        <translation>%1(이)라는 값이 없습니다.</translation>
    </message>
    <message>
        <source>Something else is called %1 already.</source>
        <translation>%1(이)라는 이름은 이미 다른 곳에 쓰였습니다.</translation>
    </message>
    <message>
        <source>Inputs, values and series share their names.</source>
        <translation>입력과 값, 시계열은 이름을 함께 씁니다.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>유인물</translation>
    </message>
    <message>
        <source>A step a page</source>
        <translation>한 쪽에 한 단계</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>hint: </source>
        <translation>도움말: </translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Portrait</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
</context>
<context>
    <name>StudyPages</name>
    <message>
        <source>This scene explains no terms.</source>
        <translation>이 장면에는 용어 설명이 없습니다.</translation>
    </message>
    <message>
        <source>Often said</source>
        <translation>흔한 말</translation>
    </message>
    <message>
        <source>In fact</source>
        <translation>사실은</translation>
    </message>
    <message>
        <source>This scene corrects no misconceptions.</source>
        <translation>이 장면에는 바로잡을 오해가 없습니다.</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>퀴즈</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>면접</translation>
    </message>
    <message>
        <source>This scene asks no questions.</source>
        <translation>이 장면에는 문제가 없습니다.</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>브라우저에서 %1 열기</translation>
    </message>
    <message>
        <source>This scene names no sources.</source>
        <translation>이 장면에는 출처가 없습니다.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>원리</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>Limits and alternatives</source>
        <translation>한계와 대안</translation>
    </message>
</context>
<context>
    <name>StudyTabs</name>
    <message>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>The words of this scene</source>
        <translation>이 장면의 용어</translation>
    </message>
    <message>
        <source>Myths</source>
        <translation>오해</translation>
    </message>
    <message>
        <source>What is often said, and wrong</source>
        <translation>흔하지만 틀린 말</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Quiz and interview questions</source>
        <translation>퀴즈와 면접 질문</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where the facts are from</source>
        <translation>사실의 출처</translation>
    </message>
</context>
<context>
    <name>madang::ChartBlock</name>
    <message>
        <source>Table: %1</source>
        <translation>표: %1</translation>
    </message>
</context>
<context>
    <name>madang::ChartView</name>
    <message>
        <source>Chart: %1</source>
        <translation>그래프: %1</translation>
    </message>
    <message>
        <source>Left and Right read its values.</source>
        <translation>왼쪽과 오른쪽 화살표로 값을 읽습니다.</translation>
    </message>
</context>
<context>
    <name>madang::ChoiceButton</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>보기 %1: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>틀림</translation>
    </message>
    <message>
        <source>Choose this answer</source>
        <translation>이 답을 고릅니다</translation>
    </message>
</context>
<context>
    <name>madang::ContinueCard</name>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · %2 / %3단계</translation>
    </message>
    <message>
        <source>Continue watching: %1</source>
        <translation>이어서 보기: %1</translation>
    </message>
    <message>
        <source>Continue watching</source>
        <translation>이어서 보기</translation>
    </message>
</context>
<context>
    <name>madang::Disclosure</name>
    <message>
        <source>open</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>접힘</translation>
    </message>
</context>
<context>
    <name>madang::ExploreBar</name>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Play this run on the stage</source>
        <translation>이 실행을 무대에서 보여 줍니다</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기값으로</translation>
    </message>
    <message>
        <source>All inputs as the scene has them</source>
        <translation>모든 입력을 장면의 값으로 되돌립니다</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>Worked examples to start from</source>
        <translation>출발점으로 삼을 예제를 고릅니다</translation>
    </message>
</context>
<context>
    <name>madang::ExploreControls</name>
    <message>
        <source>More inputs</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>madang::ExplorePanel</name>
    <message>
        <source>This scene has no experiment.</source>
        <translation>이 장면에는 실험이 없습니다.</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>그림으로</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>CSV로</translation>
    </message>
    <message>
        <source>Copied the charts as a picture.</source>
        <translation>그래프를 그림으로 복사했습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>그림을 만들 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>Copied the run as CSV.</source>
        <translation>실행 결과를 CSV로 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>madang::ExploreResults</name>
    <message>
        <source>Pinned: the same inputs as now</source>
        <translation>고정: 지금과 같은 입력</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>고정: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>비교를 끝냅니다</translation>
    </message>
    <message>
        <source>Keep this run and compare with it</source>
        <translation>이 결과를 고정하고 비교합니다</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>그래프로 보기</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>The numbers as charts</source>
        <translation>수를 그래프로 보여 줍니다</translation>
    </message>
    <message>
        <source>The charts as tables of numbers</source>
        <translation>그래프를 수의 표로 보여 줍니다</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Put the result on the clipboard</source>
        <translation>결과를 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>More charts</source>
        <translation>다른 그래프</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>모든 값</translation>
    </message>
</context>
<context>
    <name>madang::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>The path is on the clipboard</source>
        <translation>경로를 클립보드에 복사했습니다</translation>
    </message>
    <message>
        <source>The picture is on the clipboard, as PNG and as SVG</source>
        <translation>그림을 PNG와 SVG로 클립보드에 복사했습니다</translation>
    </message>
    <message>
        <source>The picture could not be copied</source>
        <translation>그림을 복사하지 못했습니다</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>저장할 곳</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Print, with a preview…</source>
        <translation>미리 보고 인쇄합니다</translation>
    </message>
</context>
<context>
    <name>madang::ExportForm</name>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>지금 단계</translation>
    </message>
    <message>
        <source>Only the step in the preview</source>
        <translation>미리보기에 보이는 단계만</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>모든 단계</translation>
    </message>
    <message>
        <source>Every step of this scene</source>
        <translation>이 장면의 모든 단계</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Some steps of this scene</source>
        <translation>이 장면의 몇 단계</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>모든 장면</translation>
    </message>
    <message>
        <source>Every scene of the library</source>
        <translation>목록에 있는 모든 장면</translation>
    </message>
    <message>
        <source>In Korean</source>
        <translation>한국어로</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>영어로</translation>
    </message>
    <message>
        <source>In both languages</source>
        <translation>두 언어로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Black on white, with hatches instead of colours</source>
        <translation>흰 바탕에 검은색, 색 대신 빗금</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>It may have: %1</source>
        <translation>쓸 수 있는 것: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Which steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>저장할 곳</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>저장할 곳: %1</translation>
    </message>
    <message>
        <source>Write it like 3, 2-5 or 1,4,7-.</source>
        <translation>3, 2-5, 1,4,7-처럼 적으십시오.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>이 폴더가 없습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>이 폴더에는 저장할 수 없습니다. 다른 폴더를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>madang::ExportStatus</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>저장한 것을 보여 줍니다</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Put the path of what was written on the clipboard</source>
        <translation>저장한 것의 경로를 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Replaces these files (Enter)</source>
        <translation>이 파일들을 바꿉니다 (Enter)</translation>
    </message>
    <message>
        <source>Writes the files (Enter)</source>
        <translation>파일을 저장합니다 (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stops; what is finished stays (Esc)</source>
        <translation>멈춥니다. 다 저장된 것은 남습니다 (Esc)</translation>
    </message>
    <message>
        <source>Closes (Esc)</source>
        <translation>닫습니다 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) are already there</source>
        <translation>
            <numerusform>폴더 %n개가 이미 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already there</source>
        <translation>
            <numerusform>파일 %n개가 이미 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>준비하고 있습니다…</translation>
    </message>
    <message>
        <source>Cancelling keeps the files that are finished and leaves no half-written ones.</source>
        <translation>취소하면 다 저장된 파일만 남고, 반쯤 쓴 파일은 남지 않습니다.</translation>
    </message>
    <message>
        <source>Saving %1 of %2 — %3</source>
        <translation>%1 / %2 저장 중 — %3</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하고 있습니다…</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) saved</source>
        <translation>
            <numerusform>폴더 %n개를 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>파일 %n개를 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소했습니다</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>저장한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>저장하지 못한 것이 있습니다</translation>
    </message>
    <message>
        <source>To be aware of</source>
        <translation>알아 두십시오</translation>
    </message>
</context>
<context>
    <name>madang::FormatGrid</name>
    <message>
        <source>Sheet</source>
        <translation>한눈에</translation>
    </message>
</context>
<context>
    <name>madang::InterviewCard</name>
    <message>
        <source>Hide the answer</source>
        <translation>답 숨기기</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>답 보기</translation>
    </message>
    <message>
        <source>Follow-up: show the answer</source>
        <translation>꼬리질문 답 보기</translation>
    </message>
    <message>
        <source>Answer aloud first, then compare</source>
        <translation>먼저 소리 내어 답한 뒤 비교해 보십시오</translation>
    </message>
</context>
<context>
    <name>madang::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>madang::LibraryPage</name>
    <message>
        <source>There are no scenes here</source>
        <translation>장면이 없습니다</translation>
    </message>
    <message>
        <source>No folder with scenes was found beside the program.</source>
        <translation>프로그램 옆에서 장면 폴더를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation>찾아본 곳: %1</translation>
    </message>
    <message>
        <source>Drop a scene file on this window, or open one. A folder of scenes can be named in MADANG_SCENES.</source>
        <translation>장면 파일을 이 창에 끌어다 놓거나 여십시오. 장면 폴더는 MADANG_SCENES로 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Open a scene file…</source>
        <translation>장면 파일 열기…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>“%1”에 맞는 장면이 없습니다</translation>
    </message>
    <message>
        <source>Titles, terms and questions were searched, in Korean and in English. Try a part of a word.</source>
        <translation>제목, 용어, 질문을 한국어와 영어로 찾았습니다. 낱말의 일부로 찾아보십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Open it to see why.</source>
        <translation>%1 파일을 읽을 수 없습니다. 열면 까닭을 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is wrong with these scenes</source>
        <translation>장면에 잘못된 곳이 있습니다</translation>
    </message>
    <message>
        <source>Welcome to the yard</source>
        <translation>마당에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Pick a scene and press →. Every step moves once and then stands still; ← goes back at once.</source>
        <translation>장면을 고르고 → 키를 누르십시오. 단계마다 한 번 움직이고 멈춥니다. ← 키는 바로 이전 단계로 갑니다.</translation>
    </message>
    <message>
        <source>L changes the language of the narration, T the theme, and ? lists all keys.</source>
        <translation>L 키로 나레이션 언어를, T 키로 테마를 바꾸고, ? 키로 모든 단축키를 봅니다.</translation>
    </message>
    <message>
        <source>Do not show this hint again</source>
        <translation>이 도움말을 다시 보지 않기</translation>
    </message>
</context>
<context>
    <name>madang::MainWindow</name>
    <message>
        <source>No installed font has Hangul</source>
        <translation>한글 글꼴이 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Korean text shows as empty boxes. Install the package fonts-noto-cjk and start the program again.</source>
        <translation>한국어가 빈 상자로 보입니다. fonts-noto-cjk 패키지를 설치하고 프로그램을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>There is no scene “%1”</source>
        <translation>“%1” 장면이 없습니다</translation>
    </message>
    <message>
        <source>Open a scene</source>
        <translation>장면 열기</translation>
    </message>
    <message>
        <source>Scenes (*.json)</source>
        <translation>장면 (*.json)</translation>
    </message>
    <message>
        <source>There is no scene to export</source>
        <translation>내보낼 장면이 없습니다</translation>
    </message>
    <message>
        <source>The picture is on the clipboard, as PNG and as SVG</source>
        <translation>그림을 PNG와 SVG로 클립보드에 복사했습니다</translation>
    </message>
    <message>
        <source>The picture could not be copied</source>
        <translation>그림을 복사하지 못했습니다</translation>
    </message>
</context>
<context>
    <name>madang::NarrationCard</name>
    <message>
        <source>What do you think happens next?</source>
        <translation>다음에 어떻게 될까요?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Go on without an answer (→)</source>
        <translation>답하지 않고 계속하기 (→)</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>문제 건너뛰기</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>맞습니다.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>아쉽습니다.</translation>
    </message>
</context>
<context>
    <name>madang::NumberField</name>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>%1부터 %2까지의 수를 입력합니다.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>%1부터 %2까지의 정수를 입력합니다.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2 in steps of %3.</source>
        <translation>%1부터 %2까지, %3 간격의 수를 입력합니다.</translation>
    </message>
</context>
<context>
    <name>madang::NumberRow</name>
    <message>
        <source>Still at %1.</source>
        <translation>값은 %1 그대로입니다.</translation>
    </message>
    <message>
        <source>%1, exact value</source>
        <translation>%1, 정확한 값</translation>
    </message>
</context>
<context>
    <name>madang::OpenScene</name>
    <message>
        <source>The file is gone: %1</source>
        <translation>파일이 사라졌습니다: %1</translation>
    </message>
    <message>
        <source>Put it back or save it again, and it is followed as before.</source>
        <translation>되돌려 놓거나 다시 저장하면 전처럼 따라갑니다.</translation>
    </message>
</context>
<context>
    <name>madang::PictureView</name>
    <message>
        <source>Being drawn…</source>
        <translation>그리고 있습니다…</translation>
    </message>
</context>
<context>
    <name>madang::Prediction</name>
    <message>
        <source>Predict the result</source>
        <translation>결과를 예상해 보세요</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Show the result without an answer</source>
        <translation>답하지 않고 결과를 봅니다</translation>
    </message>
</context>
<context>
    <name>madang::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>The step before (PgUp)</source>
        <translation>앞 단계 (PgUp)</translation>
    </message>
    <message>
        <source>The step after (PgDn)</source>
        <translation>뒤 단계 (PgDn)</translation>
    </message>
    <message>
        <source>The picture as PNG and as SVG (%1)</source>
        <translation>그림을 PNG와 SVG로 복사합니다 (%1)</translation>
    </message>
    <message>
        <source>‹ Previous step</source>
        <translation>‹ 앞 단계</translation>
    </message>
    <message>
        <source>Next step ›</source>
        <translation>뒤 단계 ›</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>클립보드에 복사</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3 × %4</source>
        <translation>%1 / %2단계 · %3 × %4</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>미리보기: %1</translation>
    </message>
</context>
<context>
    <name>madang::ProblemPanel</name>
    <message numerus="yes">
        <source>%n problem(s) in this file</source>
        <translation>
            <numerusform>이 파일의 문제 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>살펴볼 곳 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage shows the last good version.</source>
        <translation>무대에는 마지막으로 올바른 내용이 보입니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>문제 목록 복사</translation>
    </message>
</context>
<context>
    <name>madang::QuestionCard</name>
    <message>
        <source>Right.</source>
        <translation>맞습니다.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>아쉽습니다.</translation>
    </message>
</context>
<context>
    <name>madang::SceneCard</name>
    <message numerus="yes">
        <source>%1 of %n step(s) seen</source>
        <translation>
            <numerusform>%n단계 가운데 %1단계를 보았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n단계</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::SettingsPopover</name>
    <message>
        <source>Language of the program</source>
        <translation>프로그램 언어</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>시스템 설정을 따릅니다</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Black on white, with hatches instead of colours</source>
        <translation>흰 바탕에 검은색, 색 대신 빗금</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>높은 대비</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>줄임</translation>
    </message>
    <message>
        <source>Steps cut to their end instead of moving</source>
        <translation>움직이는 대신 단계의 끝을 바로 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>madang::SizeChoice</name>
    <message>
        <source>Width in pixels</source>
        <translation>너비(픽셀)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>높이(픽셀)</translation>
    </message>
    <message>
        <source>%1 to %2 pixels</source>
        <translation>%1~%2픽셀</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>다른 크기…</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>다른 크기</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>크기: %1</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>크기를 고릅니다</translation>
    </message>
</context>
<context>
    <name>madang::StageView</name>
    <message>
        <source>Stage</source>
        <translation>무대</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>무대: %1</translation>
    </message>
</context>
<context>
    <name>madang::StepList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>단계 %1 / %2</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>단계 없음</translation>
    </message>
    <message>
        <source>Interview question</source>
        <translation>면접 질문</translation>
    </message>
</context>
<context>
    <name>madang::StepRow</name>
    <message>
        <source>Step %1: %2</source>
        <translation>%1단계: %2</translation>
    </message>
    <message>
        <source>current</source>
        <translation>지금 단계</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>본 단계</translation>
    </message>
    <message>
        <source>Go to step %1 (%1, Enter)</source>
        <translation>%1단계로 가기 (%1, Enter)</translation>
    </message>
</context>
<context>
    <name>madang::StudyPanel</name>
    <message>
        <source>Explore</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>What if? Change the inputs and see</source>
        <translation>입력을 바꾸어 보는 실험</translation>
    </message>
</context>
<context>
    <name>madang::SubjectList</name>
    <message>
        <source>All scenes</source>
        <translation>모든 장면</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>장면 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::TextRow</name>
    <message>
        <source>It has %1 to %2 characters; these are %3.</source>
        <translation>%1자부터 %2자까지 입력합니다. 지금은 %3자입니다.</translation>
    </message>
    <message>
        <source>Only these characters: %1</source>
        <translation>쓸 수 있는 글자: %1</translation>
    </message>
</context>
<context>
    <name>madang::TopBar</name>
    <message>
        <source>Search scenes, terms, questions   (Ctrl K)</source>
        <translation>장면 · 용어 · 질문 찾기   (Ctrl K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Search titles, terms and questions (Ctrl+K)</source>
        <translation>제목, 용어, 질문 찾기 (Ctrl+K)</translation>
    </message>
    <message>
        <source>‹ Scenes</source>
        <translation>‹ 장면 목록</translation>
    </message>
    <message>
        <source>Back to the list of scenes</source>
        <translation>장면 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the list of scenes (Esc)</source>
        <translation>장면 목록으로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Narration in Korean (L)</source>
        <translation>한국어 나레이션 (L)</translation>
    </message>
    <message>
        <source>Narration in English (L)</source>
        <translation>영어 나레이션 (L)</translation>
    </message>
    <message>
        <source>Narration in both languages (L)</source>
        <translation>두 언어 나레이션 (L)</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>다음 테마</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Terms, misconceptions, questions, sources</source>
        <translation>용어, 오해, 문제, 출처</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export as pictures, pages or notes…</source>
        <translation>그림, 문서, 노트로 내보내기…</translation>
    </message>
</context>
<context>
    <name>madang::TransportBar</name>
    <message>
        <source>First step</source>
        <translation>첫 단계</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>이전 단계</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>마지막 단계</translation>
    </message>
    <message>
        <source>Stage on the full screen</source>
        <translation>무대를 전체 화면으로</translation>
    </message>
    <message>
        <source>Position in the scene</source>
        <translation>장면에서의 위치</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>속도: %1</translation>
    </message>
    <message>
        <source>Speed ([ slower, ] faster)</source>
        <translation>속도 ([ 느리게, ] 빠르게)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Auto-play</source>
        <translation>자동 재생</translation>
    </message>
    <message>
        <source>Go on by itself at reading pace (A)</source>
        <translation>읽는 속도로 저절로 넘어가기 (A)</translation>
    </message>
</context>
<context>
    <name>script</name>
    <message>
        <source>This element has no kind.</source>
        <translation>이 요소에 종류가 없습니다.</translation>
    </message>
    <message>
        <source>This element has more than one kind: %1.</source>
        <translation>이 요소에 종류가 둘 이상 있습니다: %1.</translation>
    </message>
    <message>
        <source>There is no kind of element called %1.</source>
        <translation>%1(이)라는 종류의 요소는 없습니다.</translation>
    </message>
    <message>
        <source>There are more than %1 elements.</source>
        <translation>요소가 %1개보다 많습니다.</translation>
    </message>
    <message>
        <source>An element is an object: { … }.</source>
        <translation>요소는 객체로 씁니다: { … }.</translation>
    </message>
    <message>
        <source>It stands only in: %1.</source>
        <translation>다음 안에만 둘 수 있습니다: %1.</translation>
    </message>
    <message>
        <source>%1 takes: %2.</source>
        <translation>%1 안에 둘 수 있는 것: %2.</translation>
    </message>
    <message>
        <source>%1 may not stand in %2.</source>
        <translation>%1은(는) %2 안에 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 may not be the whole stage.</source>
        <translation>%1은(는) 무대 전체로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The scene does not say which format it is written in.</source>
        <translation>장면이 어떤 형식으로 쓰였는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Begin it with &quot;format&quot;: %1.</source>
        <translation>맨 앞에 추가하십시오: &quot;format&quot;: %1</translation>
    </message>
    <message>
        <source>The format is a whole number from 1 on.</source>
        <translation>형식은 1 이상의 정수입니다.</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;: %1.</source>
        <translation>이렇게 쓰십시오: &quot;format&quot;: %1</translation>
    </message>
    <message>
        <source>This scene is written in format %1; this program reads up to format %2.</source>
        <translation>이 장면은 형식 %1(으)로 쓰였습니다. 이 프로그램은 형식 %2까지 읽습니다.</translation>
    </message>
    <message>
        <source>A newer version of the program opens it.</source>
        <translation>더 새로운 버전의 프로그램에서 열 수 있습니다.</translation>
    </message>
    <message>
        <source>A scene is an object: { &quot;format&quot;: 1, … }.</source>
        <translation>장면은 객체로 씁니다: { &quot;format&quot;: 1, … }.</translation>
    </message>
    <message>
        <source>The file name %1 cannot be the id of a scene.</source>
        <translation>파일 이름 %1은(는) 장면의 id로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Name it with letters a-z, digits, - and _.</source>
        <translation>영문자(a-z), 숫자, -, _로 이름을 지으십시오.</translation>
    </message>
    <message>
        <source>The id %1 is given twice, first in line %2.</source>
        <translation>id %1이(가) 두 번 쓰였습니다. 처음 나온 곳은 %2번째 줄입니다.</translation>
    </message>
    <message>
        <source>Elements and links share their ids; give this one another.</source>
        <translation>요소와 링크는 id를 함께 씁니다. 여기에는 다른 id를 주십시오.</translation>
    </message>
    <message>
        <source>Nothing here has the id %1.</source>
        <translation>여기에는 id가 %1인 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 stands for several, but only one id may stand here.</source>
        <translation>%1은(는) 여럿을 가리키는데, 여기에는 id를 하나만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>그중 하나를 적으십시오.</translation>
    </message>
    <message>
        <source>%1 has nothing inside of it.</source>
        <translation>%1 안에는 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>Elements are named by their own id alone: %1.</source>
        <translation>요소는 자기 id만으로 가리킵니다: %1.</translation>
    </message>
    <message>
        <source>Give the element meant an &quot;id&quot;.</source>
        <translation>가리키려는 요소에 &quot;id&quot;를 주십시오.</translation>
    </message>
    <message>
        <source>Ids of this scene: %1.</source>
        <translation>이 장면의 id: %1.</translation>
    </message>
    <message>
        <source>Two steps have the id %1, the first in line %2.</source>
        <translation>두 단계의 id가 똑같이 %1입니다. 처음 나온 곳은 %2번째 줄입니다.</translation>
    </message>
    <message>
        <source>Give the step meant an &quot;id&quot;.</source>
        <translation>가리키려는 단계에 &quot;id&quot;를 주십시오.</translation>
    </message>
    <message>
        <source>Steps of this scene: %1.</source>
        <translation>이 장면의 단계: %1.</translation>
    </message>
    <message>
        <source>There is no step with the id %1.</source>
        <translation>id가 %1인 단계가 없습니다.</translation>
    </message>
    <message>
        <source>Two terms have the id %1, the first in line %2.</source>
        <translation>두 용어의 id가 똑같이 %1입니다. 처음 나온 곳은 %2번째 줄입니다.</translation>
    </message>
    <message>
        <source>Give it under &quot;terms&quot;, with its meaning.</source>
        <translation>&quot;terms&quot;에 그 용어를 뜻과 함께 적으십시오.</translation>
    </message>
    <message>
        <source>There is no term with the id %1.</source>
        <translation>id가 %1인 용어가 없습니다.</translation>
    </message>
    <message>
        <source>There are %1 choices, so the answer is from 0 to %2.</source>
        <translation>선택지가 %1개이므로 정답은 0부터 %2까지입니다.</translation>
    </message>
    <message>
        <source>0 is the first choice.</source>
        <translation>0이 첫 번째 선택지입니다.</translation>
    </message>
    <message>
        <source>%1 is not an https address.</source>
        <translation>%1은(는) https 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Addresses look like https://example.org/page.</source>
        <translation>주소는 https://example.org/page처럼 씁니다.</translation>
    </message>
    <message>
        <source>This action has no verb.</source>
        <translation>이 동작에 동사가 없습니다.</translation>
    </message>
    <message>
        <source>This action has more than one verb: %1.</source>
        <translation>이 동작에 동사가 둘 이상 있습니다: %1.</translation>
    </message>
    <message>
        <source>There is no verb called %1.</source>
        <translation>%1(이)라는 동사는 없습니다.</translation>
    </message>
    <message>
        <source>An action is an object: { … }.</source>
        <translation>동작은 객체로 씁니다: { … }.</translation>
    </message>
    <message>
        <source>This action changes nothing.</source>
        <translation>이 동작은 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Add what is to become different, as it is written in the element itself.</source>
        <translation>바뀔 키와 값을 요소에 쓸 때와 똑같이 추가하십시오.</translation>
    </message>
    <message>
        <source>Elements are declared on the stage, not in a step.</source>
        <translation>요소는 단계가 아니라 무대에 선언합니다.</translation>
    </message>
    <message>
        <source>Declare it with &quot;hidden&quot;: true and show it here.</source>
        <translation>무대에 &quot;hidden&quot;: true로 선언하고 여기서 보여 주십시오.</translation>
    </message>
    <message>
        <source>This action is about more than %1 things.</source>
        <translation>이 동작의 대상이 %1개를 넘습니다.</translation>
    </message>
    <message>
        <source>What can be changed: %1.</source>
        <translation>바꿀 수 있는 것: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in %2, which is of the kind %3.</source>
        <translation>%1은(는) %2에서 바꿀 수 없습니다. 이 요소의 종류는 %3입니다.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in the link %2.</source>
        <translation>%1은(는) 링크 %2에서 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be %2 of itself.</source>
        <translation>%1은(는) 자기 자신의 %2이(가) 될 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 stands inside of %2, so it cannot be its %3.</source>
        <translation>%1은(는) %2 안에 있으므로 그 %3이(가) 될 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;madang new&quot; writes a scene to start from.</source>
        <translation>&quot;madang new&quot;가 시작할 장면을 만들어 줍니다.</translation>
    </message>
    <message>
        <source>Unknown key %1.</source>
        <translation>알 수 없는 키 %1입니다.</translation>
    </message>
    <message>
        <source>Keys that may stand here: %1.</source>
        <translation>여기에 쓸 수 있는 키: %1.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>영어 글이 없습니다.</translation>
    </message>
    <message>
        <source>The Korean text is missing.</source>
        <translation>한국어 글이 없습니다.</translation>
    </message>
    <message>
        <source>It may be one of: %1.</source>
        <translation>다음 중 하나를 쓸 수 있습니다: %1.</translation>
    </message>
    <message>
        <source>This list names nothing.</source>
        <translation>이 목록은 비어 있습니다.</translation>
    </message>
    <message>
        <source>Name something, or leave it out.</source>
        <translation>하나라도 적거나, 이 키를 빼십시오.</translation>
    </message>
    <message>
        <source>%1 stands twice in this list.</source>
        <translation>%1이(가) 이 목록에 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>둘 중 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>Notes are comments. What the presenter is to see goes into &quot;cue&quot;.</source>
        <translation>note는 주석입니다. 발표자에게 보일 글은 &quot;cue&quot;에 쓰십시오.</translation>
    </message>
    <message>
        <source>an id in double quotes</source>
        <translation>큰따옴표로 묶은 id</translation>
    </message>
    <message>
        <source>an id or a list of ids</source>
        <translation>id 또는 id의 목록</translation>
    </message>
    <message>
        <source>a list of elements</source>
        <translation>요소의 목록</translation>
    </message>
    <message>
        <source>an element { … }</source>
        <translation>요소 { … }</translation>
    </message>
    <message>
        <source>a link { … }</source>
        <translation>링크 { … }</translation>
    </message>
    <message>
        <source>an action { … }</source>
        <translation>동작 { … }</translation>
    </message>
    <message>
        <source>A link is an object: { … }.</source>
        <translation>링크는 객체로 씁니다: { … }.</translation>
    </message>
    <message>
        <source>This link is %1 lines; at most %2 are allowed.</source>
        <translation>이 링크는 선이 %1개가 됩니다. %2개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>With this link the links of the scene are %1 lines; at most %2 are allowed.</source>
        <translation>이 링크까지 더하면 장면의 링크는 선이 %1개가 됩니다. %2개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Join containers instead of each of their children, or leave links out.</source>
        <translation>자식 하나하나 대신 컨테이너를 이으십시오. 아니면 링크를 줄이십시오.</translation>
    </message>
    <message>
        <source>%1 is a link; links join elements.</source>
        <translation>%1은(는) 링크입니다. 링크는 요소와 요소를 잇습니다.</translation>
    </message>
    <message>
        <source>This scene needs itself.</source>
        <translation>이 장면의 &quot;needs&quot;가 자기 자신을 가리킵니다.</translation>
    </message>
    <message>
        <source>These scenes need each other in a circle: %1.</source>
        <translation>장면들의 &quot;needs&quot;가 서로를 가리키며 순환합니다: %1.</translation>
    </message>
    <message>
        <source>Remove one of these needs.</source>
        <translation>이 &quot;needs&quot; 가운데 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>하나만 남기십시오.</translation>
    </message>
    <message>
        <source>Give it one of: %1.</source>
        <translation>다음 중 하나를 쓰십시오: %1.</translation>
    </message>
    <message>
        <source>Is it the right file? A long scene is better cut into two.</source>
        <translation>맞는 파일인지 확인하십시오. 긴 장면은 둘로 나누는 편이 좋습니다.</translation>
    </message>
    <message>
        <source>Name a scene inside of it.</source>
        <translation>그 안의 장면을 적으십시오.</translation>
    </message>
    <message>
        <source>Nothing can be bound here: the scene has no experiment.</source>
        <translation>여기에는 아무것도 묶을 수 없습니다. 장면에 실험이 없습니다.</translation>
    </message>
    <message>
        <source>Add &quot;experiment&quot; with its &quot;model&quot; to the scene.</source>
        <translation>장면에 &quot;experiment&quot;와 그 &quot;model&quot;을 더하십시오.</translation>
    </message>
    <message>
        <source>&quot;bind&quot; wants the name of a value, but this is not a string.</source>
        <translation>&quot;bind&quot;에는 값의 이름이 와야 하는데 문자열이 아닙니다.</translation>
    </message>
    <message>
        <source>A text may be a pattern, too: { &quot;ko&quot;: &quot;{fit}개&quot;, &quot;en&quot;: &quot;{fit}&quot; }.</source>
        <translation>텍스트에는 { &quot;ko&quot;: &quot;{fit}개&quot;, &quot;en&quot;: &quot;{fit}&quot; }처럼 틀을 써도 됩니다.</translation>
    </message>
    <message>
        <source>%1 wants a number.</source>
        <translation>%1에는 숫자가 와야 합니다.</translation>
    </message>
    <message>
        <source>%1 wants an object { … }.</source>
        <translation>%1에는 객체 { … }가 와야 합니다.</translation>
    </message>
    <message>
        <source>&quot;madang explore %1 --help&quot; lists what there is.</source>
        <translation>&quot;madang explore %1 --help&quot;가 무엇이 있는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>The experiment has no value called %1.</source>
        <translation>실험에 %1(이)라는 값이 없습니다.</translation>
    </message>
    <message>
        <source>A text is a string in double quotes.</source>
        <translation>텍스트는 큰따옴표로 묶은 문자열입니다.</translation>
    </message>
    <message>
        <source>%1 is a whole series; a text shows one value.</source>
        <translation>%1은(는) 계열 전체입니다. 텍스트에는 값 하나만 보입니다.</translation>
    </message>
    <message>
        <source>A pattern has &quot;ko&quot; and &quot;en&quot;.</source>
        <translation>틀에는 &quot;ko&quot;와 &quot;en&quot;이 있습니다.</translation>
    </message>
    <message>
        <source>%1 is no number, so it is neither above nor below anything.</source>
        <translation>%1은(는) 숫자가 아니어서 크거나 작다고 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Ask with &quot;is&quot; for one of its values.</source>
        <translation>&quot;is&quot;로 그 값 가운데 하나인지 물으십시오.</translation>
    </message>
    <message>
        <source>Compare numbers with &quot;above&quot; and &quot;below&quot;.</source>
        <translation>숫자는 &quot;above&quot;와 &quot;below&quot;로 비교하십시오.</translation>
    </message>
    <message>
        <source>%1 is never that.</source>
        <translation>%1은(는) 그 값이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 does not say what %2 becomes.</source>
        <translation>%1일 때 %2이(가) 무엇이 되는지 없습니다.</translation>
    </message>
    <message>
        <source>Ask with &quot;above&quot; or &quot;below&quot; and add &quot;map&quot;: { &quot;yes&quot;: …, &quot;no&quot;: … }.</source>
        <translation>&quot;above&quot;나 &quot;below&quot;로 묻고 &quot;map&quot;: { &quot;yes&quot;: …, &quot;no&quot;: … }를 더하십시오.</translation>
    </message>
    <message>
        <source>Add &quot;map&quot; with a value for each of: %1.</source>
        <translation>&quot;map&quot;에 다음 각각의 값을 적으십시오: %1.</translation>
    </message>
    <message>
        <source>Ask with &quot;above&quot; or &quot;below&quot;; then it is &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>&quot;above&quot;나 &quot;below&quot;로 물으십시오. 그러면 &quot;yes&quot;나 &quot;no&quot;가 됩니다.</translation>
    </message>
    <message>
        <source>%1 is never %2.</source>
        <translation>%1은(는) %2이(가) 될 수 없습니다.</translation>
    </message>
    <message>
        <source>This map says nothing for: %1.</source>
        <translation>이 &quot;map&quot;에는 다음 값이 없습니다: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be bound to %2.</source>
        <translation>%1은(는) %2에 묶을 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;times&quot; and &quot;plus&quot; are for numbers.</source>
        <translation>&quot;times&quot;와 &quot;plus&quot;는 숫자에만 씁니다.</translation>
    </message>
    <message>
        <source>Bind what is inside of it.</source>
        <translation>그 안에 있는 것을 묶으십시오.</translation>
    </message>
    <message>
        <source>A chart shows a series.</source>
        <translation>차트는 계열을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Add &quot;map&quot; with a number for each of its values.</source>
        <translation>&quot;map&quot;에 값마다 숫자를 적으십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be bound to a value of the experiment.</source>
        <translation>%1은(는) 실험의 값에 묶을 수 없습니다.</translation>
    </message>
    <message>
        <source>What the verb &quot;set&quot; may change can be bound.</source>
        <translation>동사 &quot;set&quot;이 바꿀 수 있는 것을 묶을 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no model called %1.</source>
        <translation>%1(이)라는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The experiment has no input called %1.</source>
        <translation>실험에 %1(이)라는 입력이 없습니다.</translation>
    </message>
    <message>
        <source>The experiment has no chart called %1.</source>
        <translation>실험에 %1(이)라는 차트가 없습니다.</translation>
    </message>
    <message>
        <source>More than %1 fields are bound.</source>
        <translation>실험에 묶은 값이 %1개를 넘습니다.</translation>
    </message>
</context>
<context>
    <name>madang::TypedStep</name>
    <message>
        <source>Step %1: press Enter</source>
        <translation>%1단계로 가려면 Enter 키를 누르십시오</translation>
    </message>
    <message>
        <source>There is no step %1; the last one is %2</source>
        <translation>%1단계가 없습니다. 마지막은 %2단계입니다</translation>
    </message>
</context>
</TS>
