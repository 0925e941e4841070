/* How often this process has asked for memory; linking this replaces malloc and its kin by counting ones. */
unsigned long long allocation_count(void);
