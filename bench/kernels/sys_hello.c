/* Start-up: the smallest real program. */
#include <stdio.h>
int main(void) { puts("hello"); return 0; }
