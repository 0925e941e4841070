#include <lzma.h>

/* LZMA_STREAM_INIT is a macro, which Swift does not import. */
static inline lzma_stream vidya_lzma_stream(void) { lzma_stream stream = LZMA_STREAM_INIT; return stream; }

/* A macro with a cast, likewise. */
static const uint32_t vidya_lzma_concatenated = LZMA_CONCATENATED;
