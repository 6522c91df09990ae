#!/bin/sh
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b GIT_CONFIG_GLOBAL=/dev/null
export GIT_AUTHOR_DATE='1700000000 +0000' GIT_COMMITTER_DATE='1700000000 +0000'
git init -q -b main r && cd r || exit 1
cp -r /usr/share/common-licenses l
git add . && git commit -q -m first && git log --format='%H %an %ad %s'
seq 10 > a && git add a && git commit -q -m second
git checkout -q -b side && echo 11 >> a && git commit -q -am side
git checkout -q main && sed -i s/1/one/ a && git commit -q -am main
git merge -q side 2>&1; git log --oneline --graph
git diff HEAD~1 --stat; git show --stat HEAD | head -n 12
git status --short; git branch -v; git tag -a -m t v1; git describe
cd .. && git clone -q r c 2>&1 && cd c && git log --oneline | wc -l && git fsck 2>&1
git gc -q && git count-objects -v | grep in-pack && git rev-list --all --objects | wc -l
git stash list; git blame -s a | head -n 3; git grep -c GNU | head -n 5; git archive HEAD | md5sum; git bundle create -q b HEAD 2>&1; git bundle verify -q b 2>&1; echo $?
git rebase -q HEAD~1 2>&1; git bisect start -q HEAD HEAD~2 2>&1 | tail -n 1; git cat-file -p HEAD^{tree} | head -n 3
