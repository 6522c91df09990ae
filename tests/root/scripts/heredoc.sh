x=5
cat << END | tr a-z A-Z
expanded $x $(echo sub) $((x * 2))
END
cat <<- 'END'
	literal $x
	END
while read -r a b; do echo "$b $a"; done << END
1 one
2 two
END
