"""Names by a small encoder of our own, run by onnxruntime; the weights ship beside, as `tearsheet_models`."""
