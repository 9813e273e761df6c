/* fc /b ONE OTHER for Wine, whose own one compares nothing: 0 the same, 1 they differ, 2 one is missing. */
#include <stdio.h>
#include <string.h>

int main(int argc, char** argv)
{
    FILE* one;
    FILE* other;
    int a;
    int b;
    if (argc != 4 || strcmp(argv[1], "/b") != 0)
        return -1;
    one = fopen(argv[2], "rb");
    other = fopen(argv[3], "rb");
    if (!one || !other)
        return 2;
    do {
        a = getc(one);
        b = getc(other);
    } while (a == b && a != EOF);
    return a == b ? 0 : 1;
}
