#!/bin/sh
# history.sh: a repository with a long history, packed, cloned, searched and rewritten.
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b GIT_CONFIG_GLOBAL=/dev/null
awk 'BEGIN {
    srand(3); t = 1700000000
    for (i = 1; i <= 400; i++) {
        printf "commit refs/heads/%s\nmark :%d\ncommitter a <a@b> %d +0000\ndata <<END\nchange %d\nEND\n%s", i % 10 == 9 ? "side" : "main", i, t + i * 60, i, i == 9 ? "from :8\n" : ""
        for (k = 0; k < 3; k++) {
            text = ""
            lines = 40 + int(rand() * 60)
            for (l = 0; l < lines; l++) text = text "line " l " " (l % 7 == k ? int(rand() * 20) : l * l) "\n"
            printf "M 100644 inline dir%d/file%d\ndata %d\n%s\n", (i + k) % 5, (i * 3 + k) % 20, length(text), text
        }
    }
}' > stream
git init -q -b main r && cd r && git fast-import --quiet < ../stream || exit 1
git reset -q --hard main
git log --oneline | wc -l; git rev-parse main side
git gc -q --aggressive --prune=now && git count-objects -v | grep -E 'in-pack|packs|count'
git fsck --full 2>&1 | tail -n 2
cd .. && git clone -q r c 2>&1 && git clone -q --depth 5 "file://$PWD/r" s 2>&1 && git -C s log --oneline | wc -l
cd c || exit 1
git log --format=%h --stat -3; git log -S'line 8 13' --oneline | wc -l; git log --grep='9$' --oneline | wc -l; git shortlog -sn HEAD
git blame dir1/file3 | cut -c1-9 | sort | uniq -c | sort -rn | head -n 3
git diff HEAD~50 --shortstat; git merge -q -X ours origin/side -m m 2>&1 | tail -n 2; git status --short | head -n 3; git rev-parse 'HEAD^{tree}'
git repack -q -a -d -f --depth=20 --window=20 && git verify-pack .git/objects/pack/*.idx && echo verified
git format-patch -q -5 HEAD~20..HEAD~10 -o p 2>&1; md5sum p/* 2>/dev/null | wc -l; git bundle create -q all --all && git bundle verify -q all 2>&1; echo $?
git fetch -q 2>&1; git gc -q; git worktree add -q ../t HEAD~3 2>&1 && ls ../t | wc -l
