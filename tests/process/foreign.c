/* A program of another kind of Entresol: its workers speak another protocol. */
#include <stdio.h>

int main(void) {
  puts("entresol-vm 9.9.9 protocol 4294967295-00000000");
  return 0;
}
