/* net start for Wine: the services of the file that NET_LIST names, as the tests want them. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    const char* name = getenv("NET_LIST");
    FILE* list = name ? fopen(name, "rb") : NULL;
    int c;
    if (!list)
        return 1;
    while ((c = getc(list)) != EOF)
        putchar(c);
    return 0;
}
