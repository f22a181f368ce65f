"""Facts: quotations, dates, amounts and names of news against what people marked in it."""
