/* The drawing: every run of memory is a box, labelled with its address, size and what it is; what is empty between them is a
 * dashed gap. Colours follow the reader's light or dark scheme. */
#include <inttypes.h>
#include <math.h>

#include "hand-written/igvm/dump.h"
#include "hand-written/igvm/pages.h"

enum {
  MARGIN = 24,
  HEAD = 44,
  BOX_X = 104,
  BOX_WIDTH = 260,
  COLUMN = 400,
  LEAST = 22,
  MOST = 110,
  GAP = 14,
  FOOT = 20
};

static const char style[] =
    "<style>text{font:12px sans-serif;fill:#1c2330}.a{font:11px monospace;text-anchor:end;fill:#5b6472}"
    ".t{font:bold 15px sans-serif}.m{fill:#5b6472}.g{stroke:#9aa3b0;stroke-dasharray:3 "
    "4;fill:none}rect{stroke:#ffffff;stroke-width:1}"
    ".data{fill:#9cc2ec}.zero{fill:#dfe5ec}.unmeasured{fill:#f3d18a}.shared{fill:#f0b58f}.secrets{fill:#e79aa6}"
    ".cpuid{fill:#cdb3ea}.vp-context{fill:#8fd3b6}.parameters{fill:#c9e39a}.error-range{fill:#e39a9a}"
    ".memory{fill:#eef1f5}svg{background:#ffffff}"
    "@media(prefers-color-scheme:dark){svg{background:#14181f}.t{fill:#e7ebf0}.a,.m{fill:#9aa3b0}rect{stroke:#14181f}}"
    "</style>\n";

static int height_of(uint64_t size) {
  const double pages = (double)size / ES_IGVM_PAGE_SIZE;
  const int height = LEAST + (int)(6.0 * log2(pages < 1 ? 1 : pages));

  return height > MOST ? MOST : height;
}

/* Required memory is where boxes may be, not one itself. */
static bool drawn(const struct es_igvm_region *region) {
  return region->kind != ES_IGVM_REGION_MEMORY;
}

/* Whether something is empty before this region; *end is where the one before ended. */
static bool follows_gap(const struct es_igvm_region *region, uint64_t *end) {
  const bool gap = *end != 0 && region->gpa != *end;

  *end = region->gpa + region->size;
  return gap;
}

static int column_height(const struct es_igvm_regions *regions) {
  uint64_t end = 0;
  int height = 0;

  for (uint32_t i = 0; i < regions->count; i++) {
    if (drawn(&regions->list[i])) {
      height += height_of(regions->list[i].size) + (follows_gap(&regions->list[i], &end) ? GAP : 0);
    }
  }
  return height;
}

static void put_size(FILE *out, uint64_t size) {
  if (size >= (uint64_t)1 << 20) {
    (void)fprintf(out, "%.1f MiB", (double)size / (1 << 20));
  } else {
    (void)fprintf(out, "%" PRIu64 " KiB", size >> 10);
  }
}

static void draw_region(FILE *out, const struct es_igvm_region *region, int x, int y, int height) {
  const char *kind = es_igvm_region_kind_name(region->kind);

  (void)fprintf(out, "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>", kind, x + BOX_X, y,
                BOX_WIDTH, height);
  (void)fprintf(out, "<text class=\"a\" x=\"%d\" y=\"%d\">0x%" PRIx64 "</text>", x + BOX_X - 8, y + height - 4,
                region->gpa);
  (void)fprintf(out, "<text x=\"%d\" y=\"%d\">%s%s%s · ", x + BOX_X + 8, y + height / 2 + 4,
                region->name != NULL ? region->name : "", region->name != NULL ? " · " : "", kind);
  put_size(out, region->size);
  (void)fputs("</text>\n", out);
}

/* Beneath the platform's name: what has to be there, whether or not anything is put into it. */
static void put_memory(FILE *out, const struct es_igvm_regions *regions, int x) {
  const struct es_igvm_region *first = NULL;
  uint32_t more = 0;

  for (uint32_t i = 0; i < regions->count; i++) {
    if (regions->list[i].kind == ES_IGVM_REGION_MEMORY) {
      more += first != NULL;
      first = first != NULL ? first : &regions->list[i];
    }
  }
  if (first != NULL) {
    (void)fprintf(out, "<text class=\"m\" x=\"%d\" y=\"%d\">requires ", x + BOX_X, MARGIN + 30);
    put_size(out, first->size);
    (void)fprintf(out, " from 0x%" PRIx64, first->gpa);
    if (more > 0) {
      (void)fprintf(out, " and %u more", more);
    }
    (void)fputs("</text>\n", out);
  }
}

/* The lowest address stands at the bottom. */
static void draw_column(FILE *out, const struct es_igvm_regions *regions, const char *name, int x, int bottom) {
  uint64_t end = 0;
  int y = bottom;

  (void)fprintf(out, "<text class=\"t\" x=\"%d\" y=\"%d\">%s</text>\n", x + BOX_X, MARGIN + 12, name);
  put_memory(out, regions, x);
  for (uint32_t i = 0; i < regions->count; i++) {
    const struct es_igvm_region *region = &regions->list[i];
    if (!drawn(region)) {
      continue;
    }
    const int height = height_of(region->size);
    if (follows_gap(region, &end)) {
      y -= GAP;
      (void)fprintf(out, "<path class=\"g\" d=\"M%d %dv%d\"/>\n", x + BOX_X + BOX_WIDTH / 2, y, GAP);
    }
    y -= height;
    draw_region(out, region, x, y, height);
  }
}

bool es_igvm_draw(const struct es_igvm_file *file, FILE *out) {
  struct es_igvm_regions regions[ES_IGVM_PLATFORMS_MAX] = {0};
  int tallest = 0, columns = 0;
  bool good = true;

  for (uint32_t bit = 0; bit < ES_IGVM_PLATFORMS_MAX && good; bit++) {
    if ((file->masks >> bit & 1u) != 0) {
      good = es_igvm_regions_collect(file, 1u << bit, &regions[bit]);
      const int height = column_height(&regions[bit]);
      tallest = height > tallest ? height : tallest;
      columns++;
    }
  }
  const int bottom = MARGIN + HEAD + tallest;
  (void)fprintf(out,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                "role=\"img\">\n<title>Memory map of an IGVM file</title>\n%s",
                MARGIN + columns * COLUMN, bottom + FOOT, MARGIN + columns * COLUMN, bottom + FOOT, style);
  for (uint32_t bit = 0, column = 0; bit < ES_IGVM_PLATFORMS_MAX; bit++) {
    if ((file->masks >> bit & 1u) != 0) {
      if (good) {
        draw_column(out, &regions[bit], es_igvm_platform_type_name(file->platform_types[bit]),
                    MARGIN + (int)column++ * COLUMN, bottom);
      }
      es_igvm_regions_free(&regions[bit]);
    }
  }
  (void)fputs("</svg>\n", out);
  return good;
}
